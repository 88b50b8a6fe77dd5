/** What a word means: unwanted behaviour. Per term; asked by name or by description. */
export const intimidatie = {
  nl: `
wat is intimidatie
intimidatie
definitie intimidatie
wat betekent intimidatie
wanneer is iets intimidatie
wanneer spreek je van intimidatie
wat valt onder intimidatie
is intimidatie ook als het niet zo bedoeld is
wat is intimiderend gedrag
leg intimidatie uit
hoe noem je gedrag dat een bedreigende omgeving schept
wat is intimidtie
is dreigend kijken al intimidatie
is het intimidatie als iemand steeds over mijn schouder meekijkt
noem je dit intimidatie
is het intimidatie als iemand je de hele dag aanstaart
`,
  en: `
what is intimidation
what is harassment
harassment
intimidation
definition of harassment
what does harassment mean
when is something harassment
what counts as harassment
is it harassment if it wasn't meant that way
what is intimidating behaviour
explain intimidation
what do you call behaviour that creates a hostile environment
what is harrassment
what is harasment
is it harassment if somebody keeps hanging over my shoulder
do you call this harassment
is it intimidation when someone stares at you all day
`,
}

export const seksueleIntimidatie = {
  nl: `
wat is seksuele intimidatie
seksuele intimidatie
definitie seksuele intimidatie
wat betekent seksuele intimidatie
wanneer is iets seksuele intimidatie
valt een schuine mop onder seksuele intimidatie
is een hand op iemands knie seksuele intimidatie
wat valt er onder seksueel grensoverschrijdend gedrag
wat is seksueel grensoverschrijdend gedrag
is nafluiten seksuele intimidatie
hoe noem je ongewenste aanrakingen en dubbelzinnige opmerkingen
seksuele intimidasie uitleg
sexuele intimidatie betekenis
wat is het verschil tussen flirten en seksuele intimidatie
`,
  en: `
what is sexual harassment
sexual harassment
definition of sexual harassment
what does sexual harassment mean
when is something sexual harassment
does a dirty joke count as sexual harassment
is a hand on someone's knee sexual harassment
what falls under sexual misconduct
what is sexually transgressive behaviour
is wolf whistling sexual harassment
what do you call unwanted touching and suggestive remarks
sexual harrassment explained
sexual intimidation meaning
what is the difference between flirting and sexual harassment
`,
}

export const pesten = {
  nl: `
wat is pesten
pesten
definitie pesten
wat betekent pesten op het werk
wanneer is iets pesten
wanneer noem je het pesten
wat is het verschil tussen plagen en pesten
is buitensluiten pesten
wat valt er onder pesten
leg uit wat pesten is
is roddelen een vorm van pesten
hoe noem je het als iemand steeds opnieuw het mikpunt is
wat is treiteren
wat is pessten
is een keer flauw doen ook pesten
is het pesten als je iemand nooit uitnodigt
noem je dat pesten
wat is het verschil tussen pesten en een conflict
pesten of ruzie wat is het verschil
een keer plagen is toch geen pesten
is plagen hetzelfde als pesten
waar ligt de grens tussen plagen en pesten
`,
  en: `
what is bullying
bullying
definition of bullying
what does bullying at work mean
when is something bullying
when do you call it bullying
difference between teasing and bullying
is excluding someone bullying
what counts as bullying
explain what bullying is
is gossip a form of bullying
what do you call it when someone is the target again and again
what is mobbing
what is buling
is it bullying if you never invite someone
do you call that bullying
what is the difference between bullying and a conflict
how is bullying different from an argument
teasing once is not bullying is it
is teasing the same as bullying
where's the line between teasing and bullying
tell me what bullying is
`,
}

export const agressie = {
  nl: `
wat is agressie
agressie
agressie en geweld
definitie agressie
wat betekent agressie
wanneer is iets agressie
wat valt er onder agressie en geweld
is schreeuwen ook agressie
is schelden agressie
wat is verbale agressie
wat is publieksagressie
leg het begrip agressie uit
soorten agressie
wat is agresie
hoe noem je uitvallen en dreigen tegen een medewerker
is met deuren gooien agressie
is met deuren slaan agressie
`,
  en: `
what is aggression
aggression
aggression and violence
definition of aggression
what does aggression mean
when is something aggression
what falls under aggression and violence
is shouting aggression too
is swearing aggression
what is verbal aggression
what is aggression by the public
explain the term aggression
kinds of aggression
what is agression
is slamming doors aggression
`,
}
