import type { Questions } from '../questions.ts'

export const offenceQuestions = {
  'antwoord:is_het_strafbaar': {
    nl: `
is dit strafbaar
is discriminatie strafbaar
is een racistische opmerking een misdrijf
mag je iemand zo noemen volgens de wet
groepsbelediging
haatzaaien door een collega
is schelden strafbaar
strafbaar feit
kan iemand hiervoor veroordeeld worden
is dit tegen de wet
belediging strafbaar
is stalken strafbaar
bedreiging door een collega strafbaar
discriminerende uitlating wetboek
illegale uitspraken
`,
    en: `
is this a crime
is discrimination punishable
is a racist remark illegal
hate speech by a colleague
criminal offence
against the law
can somebody be convicted
is insulting a crime
is stalking punishable
illegal remark
`,
  },
  'antwoord:aangifte_doen': {
    nl: `
hoe doe ik aangifte
kan ik aangifte doen van discriminatie
ik wil naar de politie
mag ik naar de politie stappen
aangifte bij de politie
mijn baas wil niet dat ik aangifte doe
aangifte in het engels
politie aangifte discriminatie
ik overweeg aangifte
helpt het om naar de politie te gaan
aangifte tegen een collega
krijg ik vrij om aangifte te doen
in welke taal aangifte
`,
    en: `
how do I report to the police
I want to go to the police
can I press charges
file a police report
my manager does not want me to go to the police
report a colleague to the police
consider pressing charges
time off to go to the police
police report in english
`,
  },
  'antwoord:aangifte_plicht': {
    nl: `
moet ik aangifte doen als ambtenaar
aangifteplicht
ben ik verplicht de politie te bellen
verplicht melden bij de politie
ambtsmisdrijf wat moet ik
artikel 162
ben ik als leidinggevende verplicht aangifte te doen
moet ik een verkrachting melden
wettelijke plicht om misdrijf te melden
strafbaar feit binnen de dienst wat moet ik
plicht tot aangifte
`,
    en: `
am I obliged to report to the police
duty to report a crime
must a civil servant report
mandatory reporting
legal duty to report
must I report a rape
crime in office
do managers have to go to the police
`,
  },
  'antwoord:aangifte_termijn': {
    nl: `
hoe lang kan ik wachten met aangifte
binnen hoeveel tijd aangifte
termijn aangifte belediging
drie maanden klachtdelict
kan ik later nog aangifte doen
is het te laat voor aangifte
aangifte verjaard
hoelang na het feit aangifte
klachtdelict
3 maanden
`,
    en: `
how long can I wait to go to the police
time limit police report
within three months
can I still report it later to the police
too late for the police
limitation period for police report
three months
`,
  },
  'antwoord:melding_of_aangifte': {
    nl: `
verschil tussen melding en aangifte
melding bij de politie of aangifte
anoniem melden bij politie
wat doet de politie met een melding
politiemelding
wil alleen melden niet aangeven
melden bij de politie zonder aangifte
gaat de politie dan onderzoeken
`,
    en: `
difference between notification and police report
anonymous to the police
what do the police do with a notification
only inform the police
inform the police without charges
will the police investigate
`,
  },
  'antwoord:bewijs_bewaren': {
    nl: `
moet ik berichten bewaren
mag ik het gesprek opnemen
screenshots maken
bewijs verzamelen
dagboek bijhouden van wat er gebeurt
mag ik mails wissen
appjes verwijderen
logboek bijhouden
mailtjes doorsturen naar mezelf
audio opname als bewijs
foto's van appjes
moet ik dingen opschrijven voor mezelf
bewijsmateriaal
wat doe ik met de berichten
`,
    en: `
should I keep messages
collect evidence
take screenshots
may I record the talk
delete the emails
keep a diary
audio recording as proof
save the emails
pictures of messages
should I keep a log
`,
  },
} as const satisfies Questions
