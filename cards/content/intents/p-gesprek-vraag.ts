/** The question about sociale veiligheid in the p-gesprek: what is asked, how to ask or answer, whether it is mandatory. */
export const pGesprekVraag = {
  nl: `
wat wordt er gevraagd in het p-gesprek over sociale veiligheid
welke vraag krijg ik in het p-gesprek
wat is de verplichte vraag in het p-gesprek
de vraag over sociale veiligheid
vraag p-gesprek
is de vraag in het p-gesprek verplicht
moet ik antwoord geven in het p-gesprek
ben ik verplicht te antwoorden op de vraag over racisme
mag ik de vraag overslaan
mag ik weigeren om te antwoorden in het functioneringsgesprek
waarom krijg ik deze vraag in mijn personeelsgesprek
waarom vraagt mijn leidinggevende naar discriminatie in het functioneringsgesprek
hoe stel ik de vraag over discriminatie in het p-gesprek
hoe stel ik die vraag zonder dat het ongemakkelijk wordt
hoe begin ik in het p-gesprek over sociale veiligheid
wanneer in het p-gesprek stel ik de vraag
wat doe ik als de medewerker ja antwoordt op de vraag
wat als iemand in het p-gesprek zegt dat hij is gediscrimineerd
wat gebeurt er met mijn antwoord uit het p-gesprek
komt mijn antwoord in het verslag van het p-gesprek
telt mijn antwoord mee voor mijn beoordeling
hoe bereid ik me voor op de vraag over sociale veiligheid
hoe bereid ik het p-gesprek voor
kan ik de vraag ook op papier beantwoorden
wat kan ik antwoorden op de vraag in het p-gesprek
welke antwoorden zijn er mogelijk
wat moet ik zeggen als mijn chef vraagt of ik me veilig voel
mijn leidinggevende vroeg niet naar sociale veiligheid in het p-gesprek
de vraag is niet gesteld in mijn p-gesprek
moet ik het elk jaar vragen aan mijn mensen
sinds wanneer is de vraag in het personeelsgesprek verplicht
hoe luidt de vraag precies
mag ik de vraag anders formuleren
mag ik de vraag zelf aanpassen in het p-gesprek
geldt de vraag ook voor uitzendkrachten in hun p-gesprek
moet ik de vraag ook aan thuiswerkers stellen
wat is het onderwerp discriminatie in het p-gesprek
waarom moet sociale veiligheid in het p-gesprek
het p-gesprek en racisme, hoe zit dat
hoe bespreek ik sociale veiligheid in het jaargesprek
sociale veiligheid in het functioneringsgesprek
de p-gesprek vraag
wat is de bedoeling van die vraag over racisme in het jaargesprek
ik vind het raar om dat in een p-gesprek te vragen
ik durf in mijn p-gesprek niet eerlijk te antwoorden
ik wil in het p-gesprek liever niet praten over wat er gebeurd is
kan ik de vraag liever met een vertrouwenspersoon bespreken dan in het p-gesprek
morgen heb ik mijn p-gesprek, wat gaan ze vragen
wat vraagt mijn leidinggevende morgen in mijn personeelsgesprek
moet ik vertellen dat ik gepest ben tijdens mijn p-gesprek
welke vraag moet ik stellen over veiligheid bij de jaarlijkse gesprekken
hoe leg ik uit waarom ik deze vraag stel
tips om de vraag te stellen
hoe vraag ik of iemand zich veilig voelt in mijn team tijdens het p-gesprek
de medewerker wil geen antwoord geven op de vraag, wat nu
is het verplcht om sociale velligheid te bespreken in het pgesprek
welke vraag moet in t p gesprek
wat vragen ze bij het p gesrpek over dicriminatie
moet dat echt, die vraag over racisme in het functioneringsgesprek
uitleg over de vraag
bespreken van ongewenst gedrag in het personeelsgesprek
is antwoorden vrijwillig
vrijwillig of verplicht, die vraag
krijgt iedereen deze vraag
wat schrijf ik op na de vraag in het p-gesprek
mag het antwoord in p-direkt
wat doe ik als iemand ja zegt op de vraag over discriminatie
wat als ze ja zegt in het p-gesprek
wat als hij geen antwoord wil geven in het p-gesprek
hoe reageer ik als mijn medewerker in het functioneringsgesprek over pesten begint
hoe reageer ik in het p-gesprek op een ja
hoe stel ik de vraag over sociale veiligheid
hoe vraag ik in het jaargesprek naar racisme
hoe vraag ik ernaar in het p-gesprek
wat moet ik vragen in het p-gesprek
wat moet ik in het p-gesprek bespreken over omgangsvormen
wat vraag ik in het functioneringsgesprek over veiligheid
welke vraag hoort erbij in het personeelsgesprek
welke vragen stelt mijn baas over discriminatie in mijn jaargesprek
waarom moet ik dit vragen in het p-gesprek
waarom stellen jullie die vraag in het jaargesprek
waarom is het onderdeel van het personeelsgesprek
is het bespreken van sociale veiligheid in het jaargesprek verplicht
verplicht onderdeel p-gesprek
verplichte vraag
moet ik de vraag aan iedereen stellen
moet ik sociale veiligheid bespreken met elke medewerker in het p-gesprek
mag ik nee zeggen tegen die vraag
mag ik zwijgen over mijn ervaringen in het p-gesprek
mag mijn leidinggevende dat vragen in het p-gesprek
mag mijn manager doorvragen in het functioneringsgesprek over discriminatie
hoe beantwoord ik de vraag in het p-gesprek
hoe antwoord ik op de vraag of ik me veilig voel
wat zeg ik als ik in het p-gesprek niks kwijt wil
wordt mijn antwoord opgeschreven in het gespreksverslag
wordt het antwoord op de p-gesprek vraag bewaard in p-direkt
heeft mijn antwoord in het p-gesprek gevolgen
wat gebeurt er als ik ja zeg in het p-gesprek
de vraag over racisme in het p-gesprek
vraag sociale veiligheid functioneringsgesprek
voorbeeldvragen p-gesprek sociale veiligheid
voorbeeld van de vraag
formulering van de vraag
tekst van de vraag in het p-gesprek
discriminatie bespreken in p-gesprek
racisme bespreken tijdens functioneringsgesprek
sociale veiligheid bespreken p-gesprek
wat als ik de vraag niet stel
wat gebeurt er als ik de vraag over sociale veiligheid oversla in het p-gesprek
mijn medewerker klapt dicht bij de vraag
is het normaal dat dit wordt gevraagd in het jaargesprek
vind je het normaal dat mijn baas naar racisme vraagt in het p-gesprek
mijn medewerker zegt dat ik er niks mee te maken heb als ik in het p-gesprek naar discriminatie vraag
wat is de precieze vraag die ik moet stellen
hoe luidt de verplichte vraag
ik wil weten welke vraag ik moet stellen in het p-gesprek
doet mijn antwoord ertoe voor mijn beoordeling
heeft eerlijk antwoorden in mijn functioneringsgesprek gevolgen
mag mijn medewerker liegen op de vraag
moet ik doorvragen als iemand ja antwoordt
moet ik doorvragen in het p-gesprek
hoe diep ga ik in het p-gesprek in op sociale veiligheid
hoe lang praat ik over sociale veiligheid in het p-gesprek
hoort sociale veiligheid bij het p-gesprek
hoort discriminatie in een jaargesprek thuis
wat als mijn leidinggevende zelf het probleem is en hij stelt me de vraag in het p-gesprek
ik wil de vraag niet beantwoorden tegenover mijn baas
ik wil wel antwoorden maar niet aan mijn leidinggevende
krijg ik de vraag van tevoren
krijg ik vooraf te zien wat er gevraagd wordt
wordt de vraag ook in het engels gesteld in het p-gesprek
waar staat de vraag die ik moet stellen
wat is het idee achter de vraag over racisme
wat is het nut van die vraag in het p-gesprek
mijn medewerker lacht de vraag weg
wat als de medewerker de vraag weglacht in het jaargesprek
wat als ze gaat huilen bij de vraag in het p-gesprek
mijn medewerker begrijpt de vraag niet
hoe serieus moet ik die vraag nemen
is sociale veiligheid een vast onderwerp in het p-gesprek
hoe reageer ik als iemand begint te huilen bij de vraag in het p-gesprek
staat de vraag in het formulier van p-direkt
komt de vraag elk jaar terug
vraagt iedereen dit in het p-gesprek
moet mijn directeur mij dit ook vragen
wie heeft bedacht dat we dit moeten vragen
wat doe ik met het antwoord
wat doe ik met een antwoord waar ik van schrik
mag ik het antwoord met hr delen
hoe bedank ik iemand voor zijn antwoord in het p-gesprek
ik voel me ongemakkelijk bij het stellen van deze vraag
mijn leidinggevende stelde een rare vraag over discriminatie in mijn jaargesprek
mag mijn leidinggevende zo'n vraag stellen in het p-gesprek
hoe zeg ik in mijn p-gesprek dat ik me niet veilig voel
hoe vertel ik in het p-gesprek wat ik heb meegemaakt
`,
  en: `
what is asked in the p-gesprek about social safety
which question will i get in the p-gesprek
what is the mandatory question in the performance review
the question about social safety
p-gesprek question
is the question in the p-gesprek mandatory
do i have to answer in the p-gesprek
am i obliged to answer the question about racism
may i skip the question
can i refuse to answer in my performance review
why do i get this question in my review
why does my manager ask about discrimination in the annual talk
how do i ask the question about discrimination in the p-gesprek
how do i ask it without making it awkward
how do i bring up social safety in the performance review
when in the p-gesprek do i ask the question
what do i do when the employee answers yes to the question
what if somebody says in the p-gesprek that he was discriminated against
what happens with my answer from the p-gesprek
does my answer end up in the report of the review
does my answer count for my appraisal
how do i prepare for the question about social safety
how do i prepare the p-gesprek
can i answer the question on paper
what can i answer to the question in the p-gesprek
which answers are possible
what should i say when my boss asks if i feel safe
my manager did not ask about social safety in the p-gesprek
the question was not put in my review
do i have to ask my people every year
since when is the question in the performance talk mandatory
what is the exact wording of the question
may i phrase the question differently
does the question also apply to temps in their review
do i also ask remote workers the question
why must social safety be in the p-gesprek
p-gesprek and racism, how does that work
how do i discuss social safety in the yearly review
social safety in the performance review
what's the point of that question about racism in the annual review
i find it odd to ask that in a performance review
i don't dare to answer honestly in my p-gesprek
i'd rather not talk about it in my review
can i discuss the question with a confidential adviser instead of in the review
tomorrow is my p-gesprek, what will they ask
what will my manager ask in my staff review tomorrow
do i have to tell in my p-gesprek that i was bullied
which question must i ask about safety in the annual talks
how do i explain why i ask this question
tips for asking the question
how do i ask if someone feels safe in my team in the review
the employee doesn't want to answer the question, what now
is it manditory to discuss social saftey in the p-gesprek
wich question is in the p gesprek
is it really necessary, that question about racism in the appraisal
explain the question
discussing unwanted behaviour in the performance review
is answering voluntary
voluntary or mandatory, that question
does everyone get this question
what do i write down after the question in the review
what do i do if someone says yes to the question on discrimination
what if she says yes in the review
what if he doesn't want to give an answer in the p-gesprek
how do i react when my employee brings up bullying in the performance review
how do i respond to a yes in the p-gesprek
how do i ask the question about social safety
how do i ask about racism in the annual review
what do i have to ask in the p-gesprek
what must i discuss about how we treat each other in the p-gesprek
what do i ask in the performance review about safety
which question belongs in the staff review
which questions will my boss ask about discrimination in my yearly review
why do i have to ask this in the p-gesprek
why do you ask that question in the annual review
is discussing social safety in the annual review mandatory
mandatory part of the p-gesprek
mandatory question
must i ask everyone the question
may i say no to that question
may i stay silent about my experiences in the review
may my manager ask that in the p-gesprek
can my manager keep probing about discrimination in my appraisal
how do i answer the question in the p-gesprek
how do i answer whether i feel safe
what do i say if i don't want to share anything in my p-gesprek
is my answer written down in the review report
does my answer in the p-gesprek have consequences
what happens if i say yes in the p-gesprek
the question about racism in the p-gesprek
social safety question performance review
sample questions social safety p-gesprek
example of the question
wording of the question
text of the question in the p-gesprek
discuss discrimination in the p-gesprek
bring up racism in the appraisal
is that question about safety obligatory
what if i don't ask the question
what happens if i skip the question on social safety in the p-gesprek
my employee shuts down at the question
is it normal that this is asked in the annual review
my employee says it's none of my business when i ask about discrimination in the review
what is the precise question i have to ask
what does the mandatory question say
i want to know which question i must ask in the p-gesprek
does my answer matter for my appraisal
does answering honestly in my review have consequences
must i keep asking if someone says yes
how deep do i go into social safety in the p-gesprek
how long do i talk about social safety in the review
does social safety belong in the p-gesprek
does discrimination belong in an annual review
what if my manager is the problem and he asks me the question in the p-gesprek
i don't want to answer the question to my boss
will i get the question beforehand
will i see in advance what will be asked
where is the question i have to ask
what is the idea behind the question on racism
what's the use of that question in the p-gesprek
my employee laughs the question away
what if the employee laughs it off in the annual review
what if she cries at the question in the p-gesprek
my employee doesn't understand the question
is social safety a fixed topic in the review
how do i react when someone starts to cry at the question in the p-gesprek
is the question in the review form
does the question come back every year
does everyone ask this in the p-gesprek
does my director have to ask me this too
who came up with having to ask this
what do i do with the answer
may i share the answer with hr
i feel uncomfortable asking this question
my manager asked a strange question about discrimination in my annual review
may my manager ask such a question in the p-gesprek
how do i say in my p-gesprek that i don't feel safe
how do i tell in the p-gesprek what i went through
`,
}
