/** What is stored, who sees it, how long, anonymous or not, erasing and access. */
export const privacy = {
  nl: `
privacy
is dit anoniem
blijf ik anoniem
kan ik anoniem melden
kan ik anoniem blijven als ik iets vertel
wie kan dit lezen
wie ziet wat ik hier typ
wie leest mee
kan mijn baas dit gesprek lezen
ziet mijn leidinggevende dat ik dit vraag
kan hr zien dat ik met jou praat
komt dit in mijn dossier
komt dit in mijn personeelsdossier
wordt er een dossier van mij gemaakt
wat wordt er opgeslagen
wat sla je op
bewaar je dit gesprek
worden mijn gegevens bewaard
hoe lang worden gegevens bewaard
wat is de bewaartermijn
waar worden mijn gegevens opgeslagen
verwijder mijn gegevens
wis alles
gooi alles weg
vergeet wat ik heb gezegd
ik wil dat mijn data gewist wordt
verwijder deze chat
ik wil inzage in mijn gegevens
welke gegevens hebben jullie van mij
ik wil weten wat er over mij bekend is
avg verzoek
recht op vergetelheid
is dit avg-proof
is dit veilig om te typen
is dit vertrouwelijk
blijft dit onder ons
blijft dit tussen ons
kan ik je vertrouwen
vertel je dit door aan iemand
geef je mijn naam door
wordt mijn naam genoemd
krijgt mijn medewerker te zien dat ik dit opzoek
kan de collega erachter komen wie er gemeld heeft
komt hij te weten dat ik het was
wordt dit gesprek gelogd
kan ICT dit teruglezen
kan de woo deze chat opvragen
valt deze chat onder de archiefwet
leest microsoft mee in teams
gebruiken jullie ai om mijn tekst te lezen
wordt mijn tekst naar een taalmodel gestuurd
wat gebeurt er met mijn melding in het systeem
wat gebeurt er met wat ik hier invul
wat doet u met persoonsgegevens
privacyverklaring
privicy
prive
wie kan er dit lesen
is et anoniem?
word dit bewaart
ik ben bang dat mijn chef dit ziet
ik wil niet dat iemand weet dat ik dit vraag
niemand mag dit weten, kan dat
ik vertrouw dit niet, wie zit hierachter
moet ik namen noemen
mag ik de naam van de medewerker intypen
dit mag absoluut niet uitlekken
ik wil mijn toestemming intrekken
wie is verantwoordelijk voor de gegevensverwerking
functionaris gegevensbescherming
lekt dit niet uit
hoe zit het met mijn privacy
is mijn antwoord echt anoniem
is dit geheim
blijft dit geheim
blijft mijn verhaal geheim
houd je dit geheim
wordt dit gedeeld met hr
wordt dit gedeeld met mijn baas
deel je dit met anderen
met wie deel je dit
wie krijgt dit te zien
wie krijgt mijn melding te zien
wie kan erbij
wie heeft toegang tot mijn gegevens
wie weet dat ik dit heb getypt
weet mijn chef dat ik met jou chat
weten mijn collegas dat ik dit heb gemeld
komen ze erachter dat ik het ben
kan iemand achterhalen wie ik ben
kan iemand zien dat ik heb gemeld
ben ik herkenbaar
is dit te herleiden naar mij
is het te traceren
kan ik getraceerd worden
moet ik mijn naam geven
moet ik zeggen wie ik ben
slaan jullie mijn naam op
slaan jullie dit gesprek op
sla je mijn verhaal op
wordt dit opgeslagen
wordt dit opgenomen
wordt dit vastgelegd
wordt er iets geregistreerd over mij
staat dit ergens geregistreerd
blijft dit ergens staan
blijft dit bewaard in teams
hoe lang blijft deze chat staan
wanneer worden mijn gegevens gewist
kan ik mijn antwoorden verwijderen
kan ik dit weer wissen
hoe verwijder ik wat ik heb getypt
haal mijn bericht weg
haal weg wat ik net typte
verwijder wat ik net zei
verwijder mij uit het systeem
alles verwijderen
gegevens inzien
gegevens wissen
mijn gegevens
mijn data
persoonsgegevens
privacybeleid
privacyregels van deze bot
anonimiteit
anoniem melden
vertrouwelijkheid
geheimhouding door de bot
dataopslag
avg
zijn mijn gegevens veilig
is mijn informatie veilig bij jou
hoe veilig is deze chat
is deze chat beveiligd
lopen mijn gegevens gevaar
gaat dit naar microsoft
gaat dit naar amerika
staan de gegevens in nederland
kunnen journalisten dit opvragen
kan dit tegen mij gebruikt worden
kan wat ik hier zeg tegen mij gebruikt worden
wat doen jullie met wat ik vertel
wat doe je met mijn verhaal
wat doe je met mijn antwoorden
wat weet je over mij
wat ziet mijn leidinggevende
wat ziet hr van dit gesprek
ziet hr mijn naam
luistert iemand mee
kan mijn directeur bij dit systeem
kan de it-afdeling hierbij
is dit een systeem waar mijn baas in kan kijken
hoe weet ik zeker dat jullie dit niet doorvertellen
hoe weet ik dat dit niet wordt doorgespeeld
ik heb spijt van wat ik vertelde, kan het weg
kan wat ik net zei ongedaan worden gemaakt
laat deze chat sporen na
blijven er sporen
gebruiken jullie chatgpt
wordt er ai gebruikt met mijn gegevens
is dit chatgpt dat meeleest
Ik word gepest. Komt het in mijn dossier als ik dat hier typ?
Ik wil iets melden maar niemand mag weten dat ik het was.
als ik iets vertel, hoort mijn leidinggevende dat dan
wat als ik iets vertel, wordt dat doorgegeven
worden mijn woorden gebruikt voor iets anders
als ik hier een naam intyp, wie krijgt die dan te zien
als ik hier iets typ, wie ziet dat
komt dit gesprek in het archief
ik wil niet dat dit gearchiveerd wordt
mag je dit wel bewaren van de avg
mogen jullie dit wel opslaan
is dit wel toegestaan onder de avg dat je dit opslaat
hoe kom ik te weten wat jullie over mij hebben
wat hebben jullie over mij opgeslagen
welke informatie hebben jullie over mij
stuur me alles wat je over mij weet
ik wil een kopie van mijn gegevens
een inzageverzoek doen
verwijderverzoek
bezwaar tegen verwerking van mijn gegevens
wie is de verwerkingsverantwoordelijke
staat dit gesprek op een server
is de chat versleuteld
zijn de antwoorden versleuteld
leest een mens dit gesprek
zit er een mens achter die dit leest
kunnen jullie mij identificeren
is mijn identiteit beschermd
blijft mijn identiteit geheim
blijft mijn naam geheim als ik meld
hoort de collega dat ik het was
hoort mijn chef hiervan
krijgt mijn baas een seintje
krijgt iemand een bericht als ik dit invul
gaat er nu een mail naar hr
wordt mijn leidinggevende ingelicht
wordt de politie automatisch ingelicht
wordt er iets mee gedaan zonder mijn toestemming
ik wil wel praten maar niet dat het ergens terechtkomt
ik twijfel of ik dit hier moet typen
is het slim om dit hier te typen
stel dat ik iets zeg over mijn baas, kan dat tegen mij gebruikt worden
hoe anoniem is dit echt
hoe anoniem ben ik hier
verdwijnt wat ik typ vanzelf
verdwijnt dit gesprek na een tijd
wordt dit automatisch gewist
kan ik straf krijgen voor wat ik hier zeg
kan mijn werkgever dit tegen mij gebruiken
heeft it hier logs van
houdt ict bij wat ik hier doe
ik ben bang dat it kan meekijken
weet mijn medewerker dat ik over haar heb getypt
ziet ze dat ik over haar praat
mag je dit delen met de politie
geven jullie gegevens aan de politie
kan de inspectie dit opvragen
kan een rechter dit opvragen
kan mijn ex-werkgever dit zien
staat er ergens dat ik dit gesprek had
zien anderen mijn chatgeschiedenis
kan ik deze chatgeschiedenis leegmaken
blijft dit in mijn teams staan
als iemand over mijn schouder meekijkt
wordt bijgehouden hoe vaak ik hier kom
tracken jullie mij
wordt mijn gedrag gevolgd
gaat mijn verhaal het systeem in met mijn naam
ik wil zien wat er over mij is vastgelegd
is het verstandig om hier namen te noemen
`,
  en: `
privacy
is this anonymous
do i stay anonymous
can i report anonymously
can i stay anonymous if i tell something
who can read this
who sees what i type here
is anyone reading along
can my boss read this conversation
does my manager see that i ask this
can hr see that i talk to you
does this go into my file
does this end up in my personnel file
are you keeping a file on me
what is stored
what do you store
do you keep this conversation
is my data kept
how long is data kept
what is the retention period
where is my data stored
delete my data
erase everything
wipe everything
forget what i said
i want my data erased
delete this chat
i want access to my data
which data do you have about me
i want to know what you know about me
gdpr request
right to be forgotten
is this gdpr compliant
is it safe to type here
is this confidential
does this stay between us
can i trust you
do you pass this on to anyone
do you give my name to anyone
will my name be mentioned
will my employee see that i look this up
can the colleague find out who reported
will he know it was me
is this chat logged
can IT read this back
does microsoft read along in teams
do you use ai to read my text
is my text sent to a language model
what happens to my report in the system
what happens with what i fill in here
what do you do with personal data
privacy statement
privasy
who can reed this
is it anonimous?
i'm afraid my boss will see this
i don't want anyone to know i ask this
nobody may know this, is that possible
i don't trust this, who is behind it
do i have to mention names
may i type the name of the employee
this must absolutely not leak
i want to withdraw my consent
who is responsible for data processing
data protection officer
is my answer really anonymous
how about my privacy
is this secret
does this stay secret
do you keep this secret
is this shared with hr
is this shared with my boss
do you share this with others
who do you share this with
who gets to see this
who gets to see my report
who has access
who has access to my data
who knows i typed this
does my boss know i'm chatting with you
do my colleagues know that i reported this
will they find out it's me
can anybody find out who i am
can someone see that i reported
am i identifiable
can this be traced back to me
can i be traced
do i have to give my name
do i have to say who i am
do you store my name
do you save this conversation
do you save my story
is this saved
is this recorded
is this stored
is anything registered about me
does this stay anywhere
does teams keep this
how long does this chat stay
when is my data erased
can i delete my answers
can i undo what i typed
how do i delete what i typed
take my message away
remove what i just typed
delete what i just said
remove me from the system
delete all
view my data
erase data
my data
personal data
privacy policy
anonymity
anonymous report
confidentiality
data storage
gdpr
is my data safe
is my information safe with you
how safe is this chat
is this chat secure
does this go to microsoft
does this go to america
can journalists request this
can this be used against me
can what i say here be used against me
what do you do with what i tell
what do you do with my story
what do you do with my answers
what do you know about me
what does my manager see
what does hr see of this conversation
does hr see my name
is someone listening in
can my director get into this system
can the it department see this
is this a system my boss can look into
how can i be sure you don't pass this on
how do i know you won't tell anyone
i regret what i told you, can it be removed
can what i just said be undone
does this chat leave a trace
do you use chatgpt with my data
is ai used on my data
I'm being bullied. Does it go in my file if I type it here?
I want to report something but nobody may know it was me.
if i tell you something, does my manager hear about it
are my words used for anything else
if i type a name here, who gets to see it
if i type something here, who sees it
does this conversation go in the archive
i don't want this archived
are you allowed to keep this under gdpr
how do i find out what you have on me
what have you stored about me
send me everything you know about me
i want a copy of my data
make a subject access request
object to the processing of my data
who is the data controller
is this conversation on a server
is the chat encrypted
does a human read this conversation
can you identify me
is my identity protected
does my identity stay secret
does my name stay secret if i report
will the colleague hear it was me
will my boss hear about this
does my boss get a notification
does anyone get a message when i fill this in
is a mail going to hr now
will my manager be informed
is anything done with it without my consent
i'm not sure i should type this here
is it wise to type this here
suppose i say something about my boss, can that be used against me
how anonymous is this really
how anonymous am i here
does what i type disappear by itself
does this conversation vanish after a while
is this deleted automatically
can my employer use this against me
does it have logs of this
does it keep track of what i do here
i'm worried that it can look in
does my employee know i typed about her
will she see that i talk about her
may you share this with the police
do you give data to the police
can a court request this
can my former employer see this
can others see my chat history
can i clear this chat history
does this stay in my teams
is it tracked how often i come here
do you track me
is my behaviour tracked
does my story go into the system with my name
i'd like to see what has been recorded about me
is it wise to use names here
`,
}
