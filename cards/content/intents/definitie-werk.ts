/** What a word means: safety at work and what follows a report. Per term; asked by name or by description. */
export const victimisatie = {
  nl: `
wat is victimisatie
victimisatie
definitie victimisatie
wat betekent victimisatie
wat is benadeling
wat betekent benadeling na een melding
wat is het benadelingsverbod
leg benadelingsverbod uit
hoe noem je het als iemand gestraft wordt omdat hij heeft gemeld
hoe heet het als je wordt tegengewerkt omdat je een klacht hebt ingediend
wat zijn represailles
wat is een represaille
wat is viktimisatie
wanneer is er sprake van victimisatie
wat bedoelen jullie met benadelen van een melder
hoe heet het als iemand slechter wordt behandeld omdat hij klaagde
ik lees steeds het woord victimisatie, wat is dat
`,
  en: `
what is victimisation
victimisation
victimization
definition of victimisation
what does victimisation mean
what is retaliation
what does retaliation mean
what is the ban on retaliation
explain victimization
what do you call it when someone is punished for reporting
what is it called when you are treated worse because you complained
what are reprisals
what is victimisaton
when is it victimisation
what is adverse treatment
what is it called when someone is punished for complaining
what do you call being treated worse after a report
i keep reading the word victimisation, what's that
`,
}

export const psa = {
  nl: `
wat is psa
psa
PSA
wat betekent psa
waar staat psa voor
definitie psa
wat is psychosociale arbeidsbelasting
psychosociale arbeidsbelasting
wat betekent psychosociale arbeidsbelasting
valt werkdruk onder psa
wat valt er onder psa
leg psa uit
wat is psycho sociale belasting
afkorting psa
psychosociale belasting op het werk wat is dat
hoort stress bij psa
iedereen heeft het over psa, wat is dat
`,
  en: `
what is psa
psa meaning
what does psa stand for
definition of psa
what is psychosocial workload
psychosocial workload
what does psychosocial workload mean
does work pressure fall under psa
what falls under psa
explain psa
what is psycho social work stress
abbreviation psa
what is psychosocial strain at work
psychosocial risks meaning
people keep saying psa, what is that
what on earth is psa
`,
}

export const socialeVeiligheid = {
  nl: `
wat is sociale veiligheid
sociale veiligheid
definitie sociale veiligheid
wat betekent sociale veiligheid
wat verstaan we onder sociale veiligheid
wat is een sociaal veilige werkplek
wat is een veilige werkomgeving
wanneer is een team sociaal veilig
leg sociale veiligheid uit
wat houdt sociale veiligheid in
hoe noem je het als iedereen zichzelf kan zijn op het werk
wat is psychologische veiligheid
wat is sosiale veiligheid
is sociale veiligheid hetzelfde als integriteit
leg sociale veiligheid uit in gewone woorden
sociale veiligheid in simpele taal
`,
  en: `
what is social safety
social safety
definition of social safety
what does social safety mean
what do we mean by social safety
what is a socially safe workplace
what is a safe working environment
when is a team socially safe
explain social safety
what does social safety involve
what do you call it when everybody can be themselves at work
what is psychological safety
what is sociale veiligheid
what is socail safety
social safety in plain words
explain social safety in simple language
`,
}

export const omstander = {
  nl: `
wat is een omstander
omstander
omstanders
definitie omstander
wat betekent omstander
wat doet een omstander
wat is de rol van een omstander
wat is een actieve omstander
leg omstander uit
ben ik een omstander als ik het alleen heb gehoord
hoe heet iemand die het ziet gebeuren
wat is het verschil tussen een omstander en een getuige
wat is een omstandertraining
wat is omstanderinterventie
wat is een omstandr
ben je omstander als je erbij stond
als je niks doet ben je dan een omstander
`,
  en: `
what is a bystander
bystander
bystanders
definition of bystander
what does bystander mean
what does a bystander do
what is the role of a bystander
what is an active bystander
explain bystander
am i a bystander if i only heard it
what do you call someone who sees it happen
what is the difference between a bystander and a witness
what is bystander training
what is an upstander
what is a bystandr
are you a bystander if you just stood there
`,
}
