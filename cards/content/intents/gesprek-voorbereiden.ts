/** How to do a talk: with the melder, the colleague it is about, the team, aftercare; what to say and not to say. */
export const gesprekVoorbereiden = {
  nl: `
gesprek voorbereiden
gesprekshulp
gespreksleidraad
help me het gesprek voor te bereiden
hoe voer ik het gesprek met de melder
hoe begin ik het gesprek
wat zeg ik tegen mijn medewerker
wat zeg ik als eerste
wat kan ik beter niet zeggen
wat moet ik niet zeggen tegen iemand die gediscrimineerd is
welke vragen stel ik aan de melder
hoe luister ik goed
hoe reageer ik als iemand begint te huilen tijdens het gesprek
hoe praat ik met de collega over wie het gaat
hoe spreek ik een collega aan op een racistische grap
hoe spreek ik iemand aan
hoe zeg ik dat zijn grappen niet kunnen
hoe vertel ik hem dat er over hem geklaagd is
hoe voer ik een correctief gesprek
hoe pak ik een normerend gesprek aan
hoe bespreek ik dit in het team
hoe doe ik een teamgesprek over omgangsvormen
tips voor een teamgesprek
hoe doe ik nazorg
hoe vraag ik later hoe het gaat met de melder
wat bespreek ik in het nazorggesprek
ik heb morgen een gesprek met de melder
ik heb straks een gesprek met de beschuldigde, hoe pak ik dat aan
morgen spreek ik de medewerker die gepest wordt, heb je tips
over een uur zit ze tegenover me, wat moet ik zeggen
ik zie op tegen het gesprek met mijn medewerker
ik vind het moeilijk om hierover te beginnen
ik ben bang dat ik iets verkeerds zeg
ik weet niet hoe ik het moet brengen
geef me voorbeeldzinnen
heb je een openingszin
kun je mij zinnen geven voor het gesprek
een script voor het gesprek
checklist voor het gesprek
hoe blijf ik neutraal in het gesprek
hoe blijf ik rustig als hij boos wordt
wat als de collega alles ontkent
wat doe ik als hij in de verdediging schiet
wat doe ik als de melder niet verder wil praten
hoe leg ik uit dat ik geen geheimhouding kan beloven
moet ik beide partijen samen aan tafel zetten
kan ik een gesprek met zijn drieën doen
mag de melder iemand meenemen naar het gesprek
waar kan ik het gesprek het beste voeren
hoe sluit ik het gesprek af
welke afspraken maak ik aan het eind van het gesprek
hoe nodig ik hem uit voor een gesprek
hoe stel ik de uitnodiging op
hoe doe ik hoor en wederhoor
hoe bied ik excuses aan
hoe troost ik haar
hoe geef ik terugkoppeling aan de melder
hoe breng ik slecht nieuws over de uitkomst
hoe begeleid ik het herstel tussen twee collegas
hoe maak ik het bespreekbaar
hoe maak ik racisme bespreekbaar in mijn team
hoe ga ik het gesprek aan
gesprek voeren met beklaagde tips
hoe voer ik het gesrpek
wat zegk ik tegn de melder
hoe begin je zo'n gesprek in godsnaam
man hoe zeg je zoiets tegen iemand
ik moet met hem praten maar ik weet echt niet hoe
graag handvatten voor een gesprek met een betrokken medewerker
welke gesprekstechnieken raadt u aan
de gesprekshulp om te printen
ik wil de gesprekshulp downloaden
oefenen met een gesprek
kan ik het gesprek oefenen
voorbereiding gesprek dader
gesprek met het team morgen na het incident
hoe vertel ik het team wat er is gebeurd zonder namen
wat vertel ik aan de rest van de afdeling
hoe kom ik erachter wat de melder nodig heeft
hoe praat ik met iemand die zich onterecht beschuldigd voelt
ik wil het goede zeggen tegen Samira, ze is net gekwetst
hoe vraag ik door zonder een verhoor te houden
welke houding moet ik aannemen
hoe laat ik zien dat ik haar serieus neem
de do's en don'ts van het eerste gesprek
eerste gesprek met melder
wat zijn goede vragen voor het gesprek
goede vragen aan iemand die gekwetst is
welke vragen kan ik stellen aan mijn medewerker
welke vragen moet ik niet stellen
welke woorden gebruik ik
welke woorden vermijd ik
welke toon sla ik aan
hoe spreek ik hem aan zonder dat het ruzie wordt
hoe kaart ik dit aan bij hem
hoe zeg ik dit netjes
hoe zeg ik tegen Henk dat hij moet stoppen
hoe maak ik duidelijk dat dit gedrag niet kan
hoe maak ik mijn grens duidelijk
hoe confronteer ik hem
hoe reageer ik op een racistische grap in mijn team
hoe reageer ik op haar verhaal
hoe reageer ik goed
hoe ga ik om met tranen in een gesprek
hoe ga ik om met weerstand
hoe ga ik om met boosheid in het gesprek
hoe vang ik mijn medewerker op
hoe vang ik haar goed op
hoe toon ik begrip
hoe geef ik erkenning
hoe zorg ik dat ze haar verhaal durft te doen
hoe zorg ik dat iedereen zich gehoord voelt
hoe zorg ik voor een veilig gesprek
hoe stel ik haar gerust
hoe spreek ik mijn team toe
wat zeg ik tegen het team
wat zeg ik tegen de beschuldigde
wat zeg ik als hij vraagt wie het heeft gemeld
wat zeg ik als ze huilt
wat zeg ik wel en wat niet
wat moet ik zeggen tegen hem morgen
ik weet niet wat ik moet zeggen
ik heb geen idee wat ik moet zeggen tegen haar
ik ben zenuwachtig voor het gesprek
ik heb zo een gesprek met een medewerker over discriminatie
vanmiddag gesprek met de melder
vrijdag gesprek met de betrokken collega, help
volgende week teamoverleg over wat er gebeurd is, hoe pak ik het aan
straks spreek ik hem, wat nu
zal ik ze samen uitnodigen
moet ik er iemand bij vragen in het gesprek
is het slim om hr bij het gesprek te laten zijn
hoe lang moet zo'n gesprek duren
hoe bouw ik het gesprek op
structuur voor het gesprek
opbouw van een correctiegesprek
correctiegesprek
slechtnieuwsgesprek met de melder
herstelgesprek
nazorggesprek
teamgesprek
nazorg
nazorg voor het team
hoe houd ik contact met de melder na afloop
hoe kom ik erop terug bij de melder
hoe doe ik een follow-up gesprek
hoe voorkom ik dat ik partij kies
hoe blijf ik onpartijdig
voorbereiden op het gesprek
gespreksvoorbereiding
gesprekstips
gesprekstechniek
hulp bij een lastig gesprek
help mij met het gesprek van morgen
lastig gesprek
moeilijk gesprek voeren
is er een draaiboek voor zo'n gesprek
is er een leidraad voor het gesprek met de dader
voorbeeld van een goed gesprek
hoe moet dat gesprek
Om twee uur zit Martin bij me en hij weet nog niet waar het over gaat. Hoe vertel ik het hem?
wat als hij dichtklapt in het gesprek
wat als ze begint te schreeuwen tijdens het gesprek
mag ik zeggen wie er gemeld heeft in het gesprek met de collega
noem ik de naam van de melder in het gesprek
hoe agendeer ik dit in het teamoverleg
hoe bespreek ik het in het werkoverleg zonder namen te noemen
wat zijn veelgemaakte fouten in dit soort gesprekken
ik wil sparren over hoe ik dit breng
ik wil oefenen wat ik ga zeggen
Mijn medewerker is gediscrimineerd. Hoe begin ik het gesprek met haar?
Er is geklaagd over Tim. Hoe spreek ik hem daarop aan?
Ze is net huilend mijn kamer binnengekomen, wat zeg ik tegen haar?
na een maand wil ik vragen hoe het met haar gaat, hoe doe ik dat
hoe leg ik het uit aan de rest van het team
hoe vertel ik de melder dat er niets uit het onderzoek kwam
hoe ga ik het gesprek in met iemand die alles ontkent
hoe open ik het gesprek met de collega over wie geklaagd is
hoe formuleer ik dit
help me de juiste woorden vinden
ik wil haar niet kwetsen, hoe zeg ik het
morgen spreek ik Hans aan, wat is een goede eerste zin
geef me een goede eerste zin
wat is een goede opening
hoe zorg ik dat het gesprek niet uit de hand loopt
hoe voorkom ik ruzie in het gesprek
hoe houd ik het gesprek rustig
ik ben zelf boos, hoe blijf ik kalm als ik hem spreek
hoe blijf ik professioneel
moet ik aantekeningen maken tijdens het gesprek
moet ik een verslag maken van het gesprek
wat leg ik vast na het gesprek
wat vraag ik haar wel en niet
wat laat ik weg in het gesprek
hoe vertel ik mijn team dat het anders moet
hoe spreek ik normen af met mijn team
welke afspraken maak ik met mijn team over omgang
hoe begin ik erover in de teamvergadering
hoe vraag ik wat er is gebeurd
hoe vraag ik of ze een klacht wil indienen zonder te sturen
hoe vraag ik wat zij wil
hoe vraag ik toestemming om met de collega te praten
mag ik de collega aanspreken als de melder dat niet wil
hoe leg ik uit dat ik iets moet doen
hoe leg ik uit wat de vertrouwenspersoon doet in het gesprek
hoe laat ik merken dat ik het serieus neem
hoe geef ik hem de kans om zijn kant te vertellen
hoe hoor ik zijn kant van het verhaal
hoe ga ik om met een collega die zich aangevallen voelt in het gesprek
hoe reageer ik als hij zegt dat het maar een grapje was
hij zegt vast dat het maar een grapje was, wat zeg ik dan
wat antwoord ik op het was maar een grapje
hoe troost ik iemand die gekwetst is
hoe praat ik met een medewerker die thuis zit
hoe bel ik haar op na de ziekmelding
hoe steun ik de melder de komende weken
hoe pak ik het weer op met het team daarna
hoe herstel ik het vertrouwen in het team
excuusgesprek
evaluatiegesprek met de melder
hoe rond ik het af met de melder
kun je een gesprek met me oefenen
rollenspel gesprek
welke houding past
de juiste toon
taalgebruik in het gesprek
hoe lees ik hem de les zonder te schreeuwen
hoe geef ik een waarschuwing in een gesprek
hoe zeg ik dat er consequenties zijn
uitnodigingsmail voor het gesprek
tekst voor de uitnodiging van het gesprek
stel dat ze gaat huilen, hoe ga ik daarmee om
geef me drie tips voor het gesprek
ik moet zo naar binnen bij haar, heb je tips
over tien minuten spreek ik haar, snel wat tips graag
wat is een nette manier om te zeggen dat ik dit niet accepteer
een vriendelijke manier om het te zeggen
hoe zeg ik het zonder hem te beschuldigen
hoe betrek ik het team zonder geroddel
hoe voorkom ik geroddel na het teamgesprek
wat als hij tijdens het gesprek wegloopt
wat als ze niks wil zeggen
wat als hij ontkent
wat als hij boos wordt op mij
wat als de melder haar verhaal intrekt
wat als ze mij de schuld geeft
mag ik huilen in het gesprek
hoe kom ik niet beschuldigend over
ik wil haar bellen maar ik weet niet hoe ik moet beginnen
ik wil hem een bericht sturen om te vragen of hij wil praten, wat schrijf ik
hoe zeg ik sorry namens het team
hoe maak ik het goed met mijn medewerker na een domme opmerking van mij
ik heb zelf iets stoms gezegd, hoe bied ik mijn excuses aan
zinnen die helpen
wat kan ik het beste vragen
de eerste vijf minuten van het gesprek
hoe breek ik het ijs
hoe krijg ik iemand aan het praten die gesloten is
wat als hij zegt dat hij naar de media gaat
wat als hij met een advocaat komt
wat als ze een klacht over mij indient
ik moet een lastige boodschap brengen
ik moet slecht nieuws brengen aan een ervaren collega
ik moet een senior aanspreken die hier al dertig jaar werkt
hoe spreek ik mijn eigen baas aan op een opmerking
hoe spreek ik een vriend aan
hoe spreek ik een groepje aan
hoe begin ik over een gerucht
ik wil het klein houden in het gesprek
hoe zorg ik dat niemand gezichtsverlies lijdt
hoe vraag ik iets zonder te oordelen
hoe stel ik open vragen
open vragen voorbeelden
lsd luisteren samenvatten doorvragen
hoe vat ik samen wat ze zei
hoe reageer ik op een verwijt
hoe ga ik om met stiltes
hoe lang laat ik een stilte duren
wat zeg ik over vertrouwelijkheid
wat beloof ik wel en wat niet
mag ik iets beloven
hoe vertel ik dat ik het moet melden
hoe vertel ik haar dat ik hulp inschakel
hoe vertel ik dat er onderzoek komt
hoe praat ik met iemand die het niet erg vindt
hoe praat ik met een groep die erom lacht
hoe maak ik er een leerzaam gesprek van
hoe sluit ik positief af
mijn stem trilt bij moeilijke gesprekken, tips?
online gesprek of fysiek
kan dit gesprek via teams
doe ik het gesprek op kantoor of thuis
hoe nodig ik iemand uit zonder dat hij schrikt
een mailtje om het gesprek aan te kondigen
agenda voor het gesprek
gespreksverslag
hoe voorkom ik dat hij zich aangevallen voelt
hoe voorkom ik dat mijn medewerker in de verdediging schiet
wat doe ik met mijn eigen emoties
hoe ga ik om met mijn eigen gevoel in het gesprek
geef een voorbeeld van hoe je iemand begrenst
voorbeeld van iemand aanspreken
geef me zinnen waarmee ik een grens trek
hij wil niet dat iemand het weet
ze wil niet dat iemand dit hoort
`,
  en: `
prepare a talk
conversation guide
prepare the conversation
help me prepare the conversation
how do i talk to the person who reported
how do i start the conversation
what do i say to my employee
what do i say first
what should i not say
what should i avoid saying to someone who was discriminated against
what questions do i ask the reporter
how do i listen well
how do i react when someone starts crying in the talk
how do i talk to the colleague it is about
how do i confront a colleague about a racist joke
how do i call someone out
how do i tell him his jokes are not ok
how do i tell him there was a complaint about him
how do i hold a corrective talk
how do i discuss this with the team
how do i lead a team talk about how we treat each other
tips for a team conversation
how do i do aftercare
how do i ask later how the reporter is doing
what do i discuss in the aftercare talk
tomorrow i have a talk with the person who reported
i'm meeting the accused later, how do i handle that
tomorrow i speak with the employee who is bullied, any tips
she'll be sitting in front of me in an hour, what should i say
i dread the conversation with my employee
i find it hard to bring this up
i'm afraid i'll say something wrong
i don't know how to put it
give me example sentences
do you have an opening line
can you give me phrases for the talk
a script for the meeting
checklist for the conversation
how do i stay neutral in the conversation
how do i stay calm when he gets angry in the talk
what if the colleague denies everything
what do i do when he becomes defensive
what if the reporter doesn't want to go on talking
how do i explain that i can't promise secrecy
should i put both sides at one table
can i have a talk with the three of us
may the reporter bring someone to the talk
where is the best place to have the conversation
how do i close the conversation
what agreements do i make at the end of the talk
how do i invite him for a talk
how do i hear both sides
how do i apologise
how do i comfort her
how do i give feedback to the reporter
how do i bring bad news about the outcome
how do i guide the repair between two colleagues
how do i make it discussable
how do i make racism a topic in my team
how do i word this
talk with the accused tips
how do i have the coversation
what do i say too the reporter
how on earth do you start a talk like that
i have to talk to him but i really don't know how
which conversation techniques do you advise
print the conversation guide
download the conversation guide
practise a conversation
can i rehearse the talk
talk with the team tomorrow after the incident
how do i tell the team what happened without names
what do i tell the rest of the department
how do i find out what the reporter needs
how do i speak with someone who feels wrongly accused
i want to say the right thing to Samira, she is hurt
how do i ask further without interrogating
how do i show that i take her seriously
do's and don'ts of the first conversation
first talk with the reporter
what are good questions for the talk
good questions for someone who is hurt
which questions can i ask my employee
which questions should i not ask
which words do i use
which words do i avoid
what tone do i take
how do i speak to him without it becoming a fight
how do i raise this with him
how do i say this politely
how do i tell Henk he has to stop
how do i make clear that this behaviour is not ok
how do i make my boundary clear
how do i confront him
how do i react to a racist joke in my team
how do i respond to her story
how do i respond well
how do i deal with tears in a talk
how do i deal with resistance
how do i deal with anger in the conversation
how do i look after my employee in the first talk
how do i show understanding
how do i make sure she dares to tell her story
how do i make sure everybody feels heard
how do i create a safe conversation
how do i reassure her
how do i address my team
what do i tell the team
what do i say to the accused
what do i say when he asks who reported it
what do i say when she cries
what do i say and what not
what should i say to him tomorrow
i don't know what to say
i have no idea what to say to her
i'm nervous about the conversation
i'm about to have a talk with an employee about discrimination
talk with the reporter this afternoon
friday i talk to the colleague involved, help
next week team meeting about what happened, how do i handle it
i'm seeing him later, what now
shall i invite them together
should i ask someone to join the talk
is it wise to have hr in the conversation
how long should such a talk take
how do i structure the conversation
structure for the talk
corrective talk
recovery talk
aftercare talk
team talk
aftercare
aftercare for the team
how do i keep in touch with the reporter afterwards
how do i do a follow-up talk
how do i avoid taking sides
how do i stay impartial
preparing for the talk
conversation tips
conversation technique
help with a difficult conversation
help me with tomorrow's conversation
difficult conversation
is there a script for the talk with the accused
is there a guide for talking to the colleague
example of a good conversation
how should that talk go
what's the best way to open the talk
At two Martin will be in my office and he doesn't know what it's about. How do I tell him?
what if he shuts down in the talk
what if she starts screaming during the talk
may i say who reported it in the talk with the colleague
do i name the reporter in the conversation
how do i put this on the agenda of the team meeting
how do i discuss it in the team meeting without naming names
common mistakes in this kind of conversation
i want to spar about how i say this
i want to practise what i'm going to say
My employee was discriminated against. How do I start the conversation with her?
There was a complaint about Tim. How do I talk to him about it?
She just came into my room crying, what do i say to her?
after a month i want to ask how she's doing, how do i do that
how do i explain it to the rest of the team
how do i tell the reporter that the investigation found nothing
how do i phrase this
help me find the right words
i don't want to hurt her, how do i say it
tomorrow i talk to Hans, what's a good first sentence
give me a good first sentence
what is a good opening
how do i keep the talk from getting out of control
how do i avoid an argument in the talk
how do i keep the talk calm
i'm angry myself, how do i stay calm when i talk to him
how do i stay professional
do i take notes in the talk
do i have to make a report of the conversation
what do i write down after the conversation
what do i ask her and what not
what do i leave out of the conversation
how do i tell my team things have to change
which agreements do i make with my team about behaviour
how do i start about it in the team meeting
how do i ask what happened
how do i ask what she wants
how do i ask permission to talk to the colleague
may i talk to the colleague if the reporter doesn't want it
how do i explain that i have to act
how do i show i take it seriously
how do i give him the chance to tell his side
how do i hear his side of the story
how do i respond when he says it was only a joke
he will say it was just a joke, what do i say then
how do i talk with an employee who is at home sick
how do i call her after she called in sick
how do i support the reporter in the coming weeks
how do i restore trust in the team
how do i pick it up with the team afterwards
evaluation talk with the reporter
can you role play a conversation with me
role play conversation
the right tone
how do i give a warning in a talk
how do i say there are consequences
invitation mail for the talk
text for the invitation to the talk
i have to face him tomorrow, what do i open with
suppose she starts to cry, how do i handle that
give me three tips for the talk
i have to go in to her now, any tips
in ten minutes i'm talking to her, quick tips please
what's a decent way to say i don't accept this
a friendly way to say it
how do i say it without accusing him
how do i involve the team without gossip
what if he walks out of the talk
what if she won't say anything
what if he denies it
what if he gets angry with me
what if the reporter takes back her story
how do i not come across as accusing
i want to call her but don't know how to begin
i want to text him to ask if he wants to talk, what do i write
how do i say sorry on behalf of the team
how do i make it up to my employee after a stupid remark of mine
i said something stupid myself, how do i apologise
sentences that help
what is best to ask
the first five minutes of the talk
how do i break the ice
how do i get someone talking who is closed
what if he says he'll go to the press
what if he brings a lawyer
what if she files a complaint about me
i have to bring a tough message
i have to bring bad news to an experienced colleague
i have to address a senior who has been here thirty years
how do i call out my own boss on a remark
how do i confront a friend
how do i address a group
how do i bring up a rumour
how do i make sure nobody loses face
how do i ask something without judging
how do i ask open questions
examples of open questions
how do i summarise what she said
how do i respond to a reproach
how do i deal with silences
what do i say about confidentiality
what do i promise and what not
how do i tell her that i have to report it
how do i tell her i'm bringing in help
how do i tell them there will be an investigation
how do i talk to somebody who doesn't think it's bad
how do i talk to a group that laughs about it
how do i end on a positive note
my voice shakes in difficult conversations, any tips?
online talk or face to face
can we have this talk over teams
how do i invite someone without scaring them
an email to announce the talk
agenda for the talk
notes of the conversation
how do i prevent him from feeling attacked
how do i keep my employee from becoming defensive
what do i do with my own emotions
how do i handle my own feelings in the talk
give an example of how to set limits
example of calling someone out
give me sentences to draw a line
some phrases to set limits with him
lines to set a boundary in the talk
he does not want anyone to know
she wants it to stay secret
`,
}
