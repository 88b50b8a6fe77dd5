/** What a word means: discriminatie, racisme and their kin. Per term; asked by name or by description. */
export const discriminatie = {
  nl: `
wat is discriminatie
wat is discriminatie precies
discriminatie
definitie van discriminatie
wat betekent discriminatie
wat verstaan jullie onder discriminatie
wanneer is iets discriminatie
wanneer spreek je van discriminatie
valt een opmerking over leeftijd onder discriminatie
is dit discriminatie of gewoon een rotopmerking
wat is directe en indirecte discriminatie
wat is indirect onderscheid
verschil tussen direct en indirect onderscheid
hoe noem je het als iemand anders wordt behandeld om wie hij is
wat is dicriminatie
uitleg begrip discriminatie
wat bedoelen ze met leeftijdsdiscriminatie
is onderscheid maken hetzelfde als discrimineren
is het discriminatie als ze mij niet aannemen om mijn accent
noem je dat discriminatie
kun je in gewone taal vertellen wat discriminatie is
vertel wat discriminatie is
wat is discriminatie in jip en janneke taal
`,
  en: `
what is discrimination
what is discrimination exactly
discrimination
definition of discrimination
what does discrimination mean
when is something discrimination
when do you call it discrimination
does a remark about age count as discrimination
what is direct and indirect discrimination
what is indirect distinction
difference between direct and indirect discrimination
what do you call it when someone is treated differently for who they are
what is descrimination
explain the term discrimination
is making a distinction the same as discriminating
is it discrimination if they don't hire me for my accent
do you call that discrimination
can you tell me in plain words what discrimination is
tell me what discrimination is
`,
}

export const racisme = {
  nl: `
wat is racisme
racisme
definitie racisme
wat betekent racisme
wanneer is iets racistisch
wanneer noem je iets racisme
is een grap over afkomst racisme
wat valt er onder racisme
leg racisme uit
wat is het verschil tussen racisme en discriminatie
wat is alledaags racisme
wat verstaat de overheid onder racisme
wat is rasisme
hoe noem je minachting om huidskleur
bestaat omgekeerd racisme
is racisme alleen huidskleur of ook geloof
gaat racisme ook over geloof
`,
  en: `
what is racism
racism
definition of racism
what does racism mean
when is something racist
when do you call it racism
is a joke about origin racism
what counts as racism
explain racism
what is the difference between racism and discrimination
what is everyday racism
how does government define racism
what is rasism
what do you call contempt because of skin colour
does reverse racism exist
is racism only about skin colour or religion too
`,
}

export const institutioneelRacisme = {
  nl: `
wat is institutioneel racisme
institutioneel racisme
definitie institutioneel racisme
wat betekent institutioneel racisme
wat bedoelt men met institutioneel racisme
wanneer is er sprake van institutioneel racisme
is institutioneel racisme hetzelfde als racisme
voorbeeld van institutioneel racisme
wat is systemisch racisme
wat is structureel racisme in een organisatie
hoe heet het als regels en procedures groepen benadelen om hun afkomst
racisme in het systeem van de organisatie wat houdt dat in
institutioneel rasisme uitleg
wat is institusioneel racisme
hoe leg ik institutioneel racisme uit aan mijn team
hoe noem je racisme dat in regels en procedures zit
`,
  en: `
what is institutional racism
institutional racism
definition of institutional racism
what does institutional racism mean
what do people mean by institutional racism
when do we speak of institutional racism
is institutional racism the same as racism
example of institutional racism
what is systemic racism
what is structural racism in an organisation
what's it called when rules and procedures disadvantage groups because of origin
racism built into the system what does that mean
institutional rasism explained
how do i explain institutional racism to my team
how do you explain institutional racism
racism that sits in the rules, what's that called
is it institutional racism when a procedure is unfair
`,
}

export const microagressie = {
  nl: `
wat is een microagressie
microagressie
microagressies
wat zijn microagressies
definitie microagressie
wat betekent microagressie
geef een voorbeeld van een microagressie
is vragen waar kom je echt vandaan een microagressie
hoe heten die kleine steken onder water over afkomst
hoe noem je kleine kwetsende opmerkingen die niet zo bedoeld zijn
wat is micro agressie
micro-agressie uitleg
mikroagressie betekenis
subtiele opmerkingen die iemand anders maken hoe heet dat
vallen grapjes over eten onder microagressie
hoort een compliment over je nederlands bij microagressie
`,
  en: `
what is a microaggression
microaggression
microaggressions
what are microaggressions
definition of microaggression
what does microaggression mean
give an example of a microaggression
is asking where are you really from a microaggression
what do you call those small digs about someone's background
what's the word for little hurtful remarks that aren't meant badly
what is micro aggression
micro-agression explained
micro agressions meaning
do jokes about food count as microaggression
is a compliment about my dutch a microaggression
`,
}
