/** Figures, norms, rules, law and policy: what is known, what applies, what is allowed, since when. */
export const factsheet = {
  nl: `
cijfers
de cijfers
feiten en cijfers
factsheet
feiten
feiten en cijfers
cijfers over discriminatie
toon de factsheet
de factsheet over racisme graag
hoe vaak komt discriminatie voor bij het rijk
hoeveel procent van de rijksambtenaren ervaart discriminatie
hoeveel ambtenaren maken racisme mee
hoeveel mensen melden het niet
wat zegt de personeelsenquete
uitkomsten van de personeelsenquête rijk
wat staat er in de PER 2025
welke cijfers zijn er over discriminatie op leeftijd
wat zegt de wet over discriminatie
welke wet verbiedt discriminatie op het werk
wat staat er in de algemene wet gelijke behandeling
wat staat er in artikel 1 van de grondwet
wat zegt de arbowet over ongewenst gedrag
is discriminatie strafbaar
is een racistische opmerking strafbaar
is een grapje over afkomst verboden
mag je iemand weigeren vanwege een hoofddoek
mag een collega dat soort grappen maken
wat is de norm binnen het rijk
wat is de norm over racisme
wat is het beleid tegen discriminatie
wat zegt het beleid over grensoverschrijdend gedrag
welke regels gelden er voor omgangsvormen
wat staat er in de gedragscode integriteit rijk
gedragscode
welke afspraken gelden er over sociale veiligheid
welke discriminatiegronden zijn er
op welke gronden mag je niet discrimineren
welke gronden zijn beschermd
is leeftijd ook een grond
valt zwangerschap onder discriminatie volgens de wet
wat zijn de rechten van de melder
welke rechten heeft de collega over wie wordt geklaagd
welke plichten heb ik als leidinggevende
ben ik verplicht een melding door te geven
moet ik aangifte doen als ambtenaar
wanneer moet je aangifte doen volgens de wet
welke straffen kent de cao rijk
wat zijn de mogelijke sancties volgens de cao
kan iemand ontslagen worden voor racisme
wat is de termijn voor een klacht
hoe lang duurt een klachtenprocedure
binnen hoeveel weken moet een klacht zijn afgehandeld
kan een klacht van meer dan een jaar geleden nog
wat zegt de minister over racisme
wat staat er in de kamerbrief
wat is de bewijslast bij discriminatie
is intentie belangrijk voor de wet
mag iemand benadeeld worden na een melding
zijn er cijfers over hoeveel mensen tevreden zijn over het gesprek met hun leidinggevende
hoeveel mensen praten er met niemand over
statistieken discriminatie rijksoverheid
onderzoek naar discriminatie bij de overheid
wat is er bekend over racisme op ministeries
geef me de feiten
kun je de regels op een rijtje zetten
wat mag wel en wat mag niet op de werkvloer
zijn de regels op bonaire anders
geldt de wet gelijke behandeling ook op saba
sinds wanneer geldt de verplichting
factshiet
facsheet
hoeveel procentt heeft discriminatie ervaren
wat zegd de wet over pesten
cijvers over racisme
ik moet een presentatie geven en zoek cijfers over discriminatie
graag de wettelijke kaders
wat is het juridisch kader
heb je een bron voor die tien procent
waar staat dat discriminatie verboden is
is dat wel toegestaan volgens de regels
wat verwacht het rijk van leidinggevenden bij racisme
hoe zit het met de zorgplicht van de werkgever
wat is de zorgplicht
wat moet de werkgever doen tegen pesten volgens de wet
is pesten verboden bij wet
welk artikel gaat over seksuele intimidatie
wat kost discriminatie de organisatie
is er een meldplicht
geldt er geheimhouding
hoe zit het juridisch
welke maatregelen neemt het kabinet tegen racisme
wat is er landelijk afgesproken
hoe groot is het probleem eigenlijk
valt dit onder de wet
wat is grensoverschrijdend gedrag volgens de gedragscode
hoe vaak komt racisme voor
hoe vaak gebeurt pesten bij de overheid
hoe vaak wordt er gepest op het werk landelijk
hoeveel mensen krijgen te maken met discriminatie
hoeveel medewerkers ervaren discriminatie op grond van leeftijd
welk percentage praat erover met de leidinggevende
percentages uit het onderzoek
recente cijfers discriminatie
de nieuwste cijfers
cijfers over pesten
cijfers over seksuele intimidatie bij de overheid
cijfers over racisme bij het rijk in 2025
hoeveel procent is tevreden over het gesprek
hoeveel procent meldt niet
hoe lang heb ik om een klacht in te dienen
tot wanneer kan ik een klacht indienen
wat is de klachttermijn
verjaart een klacht
binnen welke termijn krijg ik een uitspraak
moet een klacht schriftelijk
wie mag een klacht indienen volgens de wet
mag de werkgever vragen of je zwanger bent
mag een werkgever iemand weigeren om zijn leeftijd
mag je in een vacature om een jong iemand vragen
mag een hoofddoek op het werk
mag een leidinggevende dat zeggen
mag je iemand ontslaan om zijn geloof
mag een grap over homo's
is het verboden om naar iemands afkomst te vragen
is het toegestaan om iemand om zijn geloof te weigeren
is dat strafbaar
kan hij hiervoor ontslagen worden
krijgt iemand straf voor discriminatie
welke gevolgen heeft racisme voor de dader volgens de cao
wat zijn de gevolgen van discriminatie volgens de wet
kan discriminatie leiden tot een berisping
welke disciplinaire maatregelen zijn er
zijn er sancties
wat zijn mijn verplichtingen als leidinggevende
wat verplicht de arbowet
wat moet ik wettelijk doen als leidinggevende
heb ik een meldplicht
heb ik als ambtenaar aangifteplicht
aangifteplicht
wat is de aangifteplicht
bestaat er een wet tegen pesten
welke wetgeving is er
wettelijke regels
wetsartikelen
artikel 137g
awgb
algemene wet bestuursrecht klacht
wat zegt de cao
wat is de definitie volgens de wet van onderscheid
is handicap een beschermde grond
mag je discrimineren op politieke voorkeur
valt geslacht onder de beschermde gronden
grondwet artikel 1
wat is het kabinetsbeleid
wat doet de overheid tegen racisme
wat staat er in het beleid over sociale veiligheid
waar vind ik het beleid
ik wil achtergrondinformatie
achtergrond en feiten over racisme
meer informatie over discriminatie op het werk
informatie over racisme op de werkvloer
informatie over leeftijdsdiscriminatie
stuur mij de factsheet
open de factsheet
wat zijn de feiten
wat is waar over racisme bij de overheid
komt discriminatie veel voor
komt racisme vaker voor bij jongeren
neemt discriminatie toe
wordt het erger of beter met racisme op het werk landelijk
wat weten we over melders die niet melden
waarom melden mensen niet volgens onderzoek
hoe is de klachtenregeling
wat staat er in de klachtenregeling
waar staat de norm beschreven
wat is normaal gedrag volgens de code
wat zijn de omgangsvormen bij het rijk
hoe groot is het probleem bij de overheid
heb je getallen over discriminatie
heb je cijfers voor mijn directeur over racisme bij het rijk
mag je van een sollicitant eisen dat hij geen accent heeft
mag je iemand afwijzen om zijn accent
is het verboden om iemands geaardheid te bespreken
na hoeveel tijd kun je niet meer klagen
hoe is het in de wet geregeld
hoe staat het in het wetboek van strafrecht
hoe is intimidatie geregeld in de wet
welke plichten heeft een werkgever
wat moet een werkgever verplicht doen
welke rechten heb ik als medewerker
welke rechten heeft mijn medewerker
Mijn medewerker is uitgescholden. Is dat strafbaar?
Hij noemde haar een aap. Is dat verboden?
is nafluiten verboden
is dat in strijd met de wet
hoeveel mensen zwijgen erover
hoeveel ambtenaren vertellen het aan niemand
wat is de omvang van racisme op het werk
welke cijfers zijn er uit 2025
wat kwam er uit het onderzoek over leeftijd
wat kwam er uit de enquête
onderzoeksresultaten
mag mijn baas vragen of ik kinderen wil
mag mijn baas mij verbieden een hoofddoek te dragen
mag mijn leidinggevende vragen naar mijn geloof
mag mijn werkgever naar mijn gezondheid vragen
mag een manager iemand overslaan omdat ze parttime werkt
mag een collega mij zomaar aanraken
wordt een kruisje beschermd door de wet
is een keppeltje beschermd
is dialect een beschermde grond
welk artikel verbiedt benadeling
welk wetsartikel gaat over pesten
waar in de wet staat seksuele intimidatie
heeft een werkgever zorgplicht
wat is de plicht van de werkgever bij pesten
hoeveel getuigen doen iets
hoeveel procent van de omstanders grijpt in
hoeveel mensen met een handicap ervaren discriminatie
hoeveel vrouwen worden seksueel geïntimideerd bij het rijk
hoeveel jongeren ervaren leeftijdsdiscriminatie
hoe staat het rijk ervoor
hoe doet de overheid het vergeleken met bedrijven
is het erger geworden
cijfers van 2023 en 2025 vergelijken
wat waren de uitkomsten in 2023
wat staat er in de brief van juli 2026
zijn er kamerbrieven over racisme
wat heeft de kamer besloten over de escalatieladder
waarom is er een p-gesprek verplichting gekomen volgens de kamerbrief
wat doet de minister tegen discriminatie
welk beleid voert bzk
hebben jullie onderzoek naar racisme bij uitvoeringsorganisaties
onderzoek getuigen
wie moet bewijzen dat er is gediscrimineerd
moet je bewijs hebben voor discriminatie volgens de wet
is opzet nodig voor discriminatie
maakt het uit of het expres was volgens de wet
valt een stagiair onder de wet
geldt dit ook voor uitzendkrachten volgens de regels
welke regels gelden voor inhuur
wat zijn de regels voor kleding op het werk en geloof
is een mening racistisch uiten strafbaar
vrijheid van meningsuiting op het werk
hoe zit het met vrijheid van meningsuiting
valt het onder vrijheid van meningsuiting
nul tolerantie beleid
is er een nultolerantie
welke straf krijg je voor groepsbelediging
groepsbelediging
klopt het dat een op de tien racisme ervaart
is het waar dat veel mensen niet melden
waar ligt de grens volgens de wet
waar ligt juridisch de grens tussen een grap en discriminatie
wanneer is een grap strafbaar
krijg je een strafblad als je discrimineert
kun je de gevangenis in voor discriminatie
krijg je een boete voor discriminatie
wat moet een organisatie minimaal doen tegen discriminatie
wat moet er geregeld zijn binnen een organisatie
welke maatregelen moet een werkgever nemen volgens de arbowet
is een organisatie verplicht een vertrouwenspersoon te hebben
is een klachtenregeling verplicht
hoe vaak wordt een klacht gegrond verklaard
wat zeggen de cijfers over vertrouwen in leidinggevenden
hoeveel mensen vertrouwen hun leidinggevende
is er verschil tussen mannen en vrouwen in de cijfers
welke groep heeft er het meeste last van
welke groepen worden het vaakst gediscrimineerd
wat is de meest voorkomende vorm van discriminatie
op welke grond wordt het vaakst gediscrimineerd bij de overheid
zijn er verschillen tussen ministeries volgens de enquête
wat is het verschil tussen de arbowet en de awgb
wat zegt de wet over gelijke behandeling van deeltijders
hoeveel mensen met een migratieachtergrond ervaren discriminatie
mag een team een borrel met alcohol verplicht stellen
mag je vragen naar iemands ziekte
is het toegestaan te vragen naar iemands gezondheid
mag je een collega vragen of ze kanker heeft
mag je met iemand praten over zijn geloof op het werk
per wanneer geldt de nieuwe regel
wanneer is de wet ingegaan
wanneer gaat de handreiking in
wat verandert er in september 2026
wat is er veranderd in de arbowet
geldt dit ook voor zbo's
geldt de cao rijk voor inhuur
hoe zit het met positieve discriminatie volgens de wet
is voorkeursbeleid toegestaan
mogen quota volgens de wet
wie is aansprakelijk bij discriminatie
is de werkgever aansprakelijk
wat zijn de rechten van een slachtoffer bij de rechter
kan de rechter een schadevergoeding geven
wat kost een procedure
hoe hoog is de boete
wat is de jurisprudentie
welke uitspraken heeft het college gedaan
hoeveel oordelen gingen over de overheid
welke vormen van discriminatie komen het meest voor
hoe is de verdeling man vrouw in de cijfers
trend discriminatie landelijk
wat zijn de hoofdpunten van de brief
samenvatting van de personeelsenquête
sinds wanneer is discriminatie om handicap verboden
sinds wanneer is dat verboden
zijn er bij de overheid minder meldingen dan bij bedrijven
komt racisme bij de overheid minder voor dan bij bedrijven
waar kan ik de feiten nalezen
waar kan ik de cijfers lezen
hoeveel procent van de medewerkers durft niet te melden
mag een manager gebedstijd weigeren
moet een werkgever een gebedsruimte regelen
wat houdt de gedragscode in
`,
  en: `
factsheet
facts
facts and figures
figures on discrimination
show the factsheet
the factsheet about racism please
how often does discrimination happen in central government
what percentage of civil servants experience discrimination
how many civil servants experience racism
how many people do not report it
what does the staff survey say
results of the staff survey
what figures are there about age discrimination
what does the law say about discrimination
which law forbids discrimination at work
what does the equal treatment act say
what does article 1 of the constitution say
what does the working conditions act say about unwanted behaviour
is discrimination a criminal offence
is a racist remark punishable
are jokes about origin forbidden
may you reject someone because of a headscarf
are colleagues allowed to make such jokes
what is the norm in central government
what is the policy against discrimination
what does policy say about transgressive behaviour
what rules apply to how we treat each other
what's in the code of conduct
code of conduct
what agreements exist about social safety
which grounds of discrimination are there
on which grounds is discrimination forbidden
which characteristics are protected
is age a protected ground too
what are the rights of the person who reports
what rights does the accused colleague have
what are my duties as a manager
am i obliged to pass on a report
do i have to go to the police as a civil servant by law
what penalties does the collective agreement have
what sanctions are possible
can somebody be dismissed for racism
what is the time limit for a complaint
how long does a complaints procedure take
within how many weeks must a complaint be handled
is a complaint from over a year ago still possible
what does the minister say about racism
what does the letter to parliament say
what about the burden of proof
does intention matter in law
is retaliation after a report prohibited by law
are there figures about how satisfied people are with the talk with their manager
how many people talk to nobody
statistics on discrimination in government
research about discrimination in government
what is known about racism in ministries
give me the facts
can you list the rules
what is allowed and what is not at work
are the rules different on bonaire
does the equal treatment act also apply on saba
since when does the obligation apply
fact sheat
facsheet
what percentge experienced discrimination
what does the low say about bullying
i have to give a presentation and need numbers on discrimination
the legal framework please
do you have a source for that ten percent
where does it say discrimination is prohibited
is that allowed under the rules
what does government expect of managers when it comes to racism
what is the employer's duty of care
what must an employer do against bullying under the law
is bullying illegal
which article is about sexual harassment
is there a duty to report
legal side of this?
what measures does the cabinet take against racism
how big is the problem really
does this fall under the law
what counts as unacceptable behaviour according to the code
how often does racism occur
how common is bullying in government
how many people face discrimination
how many employees experience age discrimination
what percentage talks about it with their manager
percentages from the study
recent figures on discrimination
the latest figures
figures on bullying
figures about sexual harassment in government
racism figures central government 2025
what percentage is satisfied with the talk
what percentage does not report
how long do i have to lodge a complaint
until when can i file a complaint
what's the deadline for a complaint by law
does a complaint expire
within what period do i get a decision
must a complaint be in writing
who may file a complaint by law
may an employer ask if you are pregnant
can an employer refuse someone because of age
is it allowed to ask for someone young in a vacancy
is a headscarf allowed at work
may a manager say that
can you fire someone for their religion
are gay jokes allowed
is it forbidden to ask about someone's origin
is it allowed to refuse somebody because of religion
is that punishable
can he be fired for this
does someone get punished for discrimination
what consequences does racism have under the collective agreement
what are the consequences of discrimination by law
can discrimination lead to a reprimand
which disciplinary measures exist
are there sanctions
what are my obligations as a manager
what does the working conditions act require
what do i legally have to do as a manager
do i have a duty to report by law
is there a law against bullying
which legislation is there
legal rules
articles of law
equal treatment act
what does the collective agreement say
is disability a protected ground
can you discriminate on political preference
is sex one of the protected grounds
article 1 of the constitution
what is the government's policy
what is government doing against racism
what does the policy say about social safety
where do i find the policy
i want background information
background and facts about racism
more information about discrimination at work
information about racism at work
send me the factsheet
open the factsheet
what are the facts
is discrimination common
is discrimination increasing
why don't people report according to research
what is the complaints procedure like by law
what's in the complaints regulation
where is the norm written down
what is normal behaviour according to the code
how common is racism among civil servants
is it legal to refuse someone over a headscarf
how big is the problem in government
do you have numbers on discrimination
do you have figures for my director on racism in government
can you require an applicant to have no accent
can you reject someone for their accent
is it forbidden to discuss someone's orientation
after how long can you no longer complain
how is it regulated by law
what does the criminal code say about discrimination
which duties does an employer have
what must an employer do by law
what rights do i have as an employee
what rights does my employee have
My employee was called names. Is that a crime?
He called her a monkey. Is that illegal?
is wolf whistling forbidden
is that against the law
how many people keep silent about it
how many civil servants tell nobody
what is the extent of racism at work
which figures are there from 2025
what did the research find about age
what came out of the survey
research findings
may my boss ask if i want children
may my boss forbid me to wear a headscarf
may my manager ask about my religion
may my employer ask about my health
can a manager skip someone because she works part-time
is a cross protected by law
is dialect a protected ground
which article forbids retaliation
which article of law is about bullying
where in the law is sexual harassment
does an employer have a duty of care
what is the employer's duty when there's bullying
how many witnesses do something
what percentage of bystanders step in
how many people with a disability experience discrimination
how many women are sexually harassed in government
how many young people experience age discrimination
how does government compare to companies
has it become worse
compare the figures of 2023 and 2025
what were the results in 2023
what's in the letter of july 2026
what did parliament decide about the escalation ladder
what is the minister doing about discrimination
who has to prove there was discrimination
do you need proof of discrimination by law
does it need to be on purpose by law
is an intern covered by the law
do these rules also hold for temps
what are the rules on clothing and religion at work
freedom of speech at work
does it fall under freedom of speech
zero tolerance policy
what's the penalty for insulting a group
where does government stand
is it true that one in ten faces racism
is it true that many people don't report
where is the line according to the law
where is the legal line between a joke and discrimination
when is a joke punishable
do you get a criminal record for discrimination
can you go to prison for discrimination
do you get a fine for discrimination
what must an organisation do at a minimum against discrimination
what must be in place within an organisation
is an organisation obliged to have a confidential adviser
is a complaints procedure mandatory
what do the figures say about trust in managers
how many people trust their manager
is there a difference between men and women in the figures
which group suffers most
which groups are discriminated against most often
what's the most common form of discrimination
on which ground do people discriminate most in government
are there differences between ministries in the survey
what's the difference between the two equal treatment acts
what does the law say about equal treatment of part-timers
how many people with a migration background experience discrimination
may a team make drinks with alcohol mandatory
may you ask about someone's illness
is it permitted to ask about someone's health
may you ask a colleague whether she has cancer
from when does the new rule apply
when did the law come into force
what changes in september 2026
what changed in the working conditions act
does the collective agreement apply to contractors
what about positive discrimination by law
is preferential policy allowed
are quotas legal
who is liable for discrimination
is the employer liable
can a judge award damages
how high is the fine
what is the case law
how many rulings were about government
which forms of discrimination are most common
main points of the letter
summary of the staff survey
is it lawful to require a photo with an application
since when is discrimination on disability banned
since when is that forbidden
are there fewer reports in government than in companies
is racism less common in government than in companies
where can i read the facts
where can i read the figures
what percentage of staff doesn't dare to report
may a manager refuse time to pray
does an employer have to provide a prayer room
what does the code of conduct involve
`,
}
