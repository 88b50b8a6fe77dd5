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
`,
    en: `
is this a crime
is discrimination punishable
is a racist remark illegal
hate speech by a colleague
criminal offence
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
`,
    en: `
how do I report to the police
I want to go to the police
can I press charges
file a police report
my manager does not want me to go to the police
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
`,
    en: `
am I obliged to report to the police
duty to report a crime
must a civil servant report
mandatory reporting
`,
  },
  'antwoord:aangifte_termijn': {
    nl: `
hoe lang kan ik wachten met aangifte
binnen hoeveel tijd aangifte
termijn aangifte belediging
drie maanden klachtdelict
kan ik later nog aangifte doen
`,
    en: `
how long can I wait to go to the police
time limit police report
within three months
can I still report it later to the police
`,
  },
  'antwoord:melding_of_aangifte': {
    nl: `
verschil tussen melding en aangifte
melding bij de politie of aangifte
anoniem melden bij politie
wat doet de politie met een melding
`,
    en: `
difference between notification and police report
anonymous to the police
what do the police do with a notification
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
`,
    en: `
should I keep messages
collect evidence
take screenshots
may I record the talk
delete the emails
`,
  },
} as const satisfies Questions
