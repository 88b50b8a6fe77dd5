import type { SearchWords } from '#src/knowledge/terms-of.ts'

/**
 * Words for the search, kept by whoever keeps the content: a line is `word other words`, and who types one of the others finds
 * what stands under the first. Dutch and English, everyday and street language.
 */
const synonyms = `
leidinggevende baas chef manager teamleider teamlead afdelingshoofd boss supervisor bazin directeur director leiding
vertrouwenspersoon vp vpo vertrouwensman vertrouwensvrouw confidential counsellor counselor vertrouwenspersonen
pesten treiteren sarren stangen kleineren kloten jennen etteren bully bullying treiter afzeiken pesterij uitlachen plagen
discriminatie discrimineren dicriminatie achterstellen ongelijk voortrekken discrimination
racisme racistisch racist xenofobie racism
klacht klagen aanklacht complaint klaagschrift beklag grievance
melding melden aangeven doorgeven signaal aankaarten report meldde klikken geklikt verklikken
politie wout wouten smeris police agent
aangifte charges
strafbaar misdrijf crime criminal delict illegaal illegal punishable punishable wetboek cel offence
straf sanctie sanction punishment berisping sancties penalty
ontslag ontslagen fired sacked dismissed eruit rot oprotten vliegen sacking dismissal
schorsen nonactief suspend schorsing suspended nonactiviteit
geheim geheimhouding secret confidentiality zwijgen mondje private vertrouwelijk mond zwijgplicht stilhouden
anoniem naamloos anonymous anonymously onbekend
bewijs bewijzen hardmaken prove proof evidence aantonen aannemelijk
ziek ziekmelding burnout burn sick overspannen thuiszit illness verzuim
stagiair stagiaire intern trainee
inhuur uitzendkracht zzp zzper consultant externe contractor temp inhuurkracht ingehuurd ingehuurde inhuren agency detachering gedetacheerd
burger klant bezoeker citizen customer visitor inwoner publiek caller
getuige omstander witness bystander toeschouwer erbij
grap grapje mop moppen geintje humor joke banter lolletje gein jokes
appgroep whatsapp groepsapp groepschat whatsappgroep appje online social linkedin facebook insta tiktok
bonaire statia saba eustatius bes caribisch rcn eilanden caribbean islands
noodnummer alarmnummer emergency
promotie bevordering schaal hogerop promote promotion promoted gepasseerd overgeslagen
sollicitatie sollicitatiegesprek sollicitant vacature werving recruitment selectie hiring
zwanger zwangerschap pregnant pregnancy moederschap bevalling kind
hoofddoek hijab keppel kruisje tulband headscarf
trans transgender gender pronouns voornaamwoorden
huidskleur kleur zwart zwarte black colour color
dialect accent tongval limburgs fries plat
herhaling weer opnieuw steeds again repeated repeatedly doorgaan continues keeps alweer
macht machtsmisbruik hierarchie power directie directielid
besluit beslissing uitspraak decision oordeel beslist besluiten decide
beroep bezwaar appeal object hoger
wachten duur duurt lang weken termijn long weeks wkn
training cursus workshop course elearning opleiding trainingen cursussen
enquete survey per onderzoek personeelsenquete
cijfers percentage procent getallen figures statistiek aantal
hr personeelszaken pz p&o personeelsafdeling
privacy avg gdpr meelezen
opgelost voorbij afgerond solved
onterecht vals false falsely verzonnen nonsense onzin onwaar
`

/** Words that Dutch glues together in what people ask; words of the content are added by themselves. */
const parts = `
escalatie ladder klachten klacht commissie pest gedrag vertrouwens persoon persoons discriminatie racisme meld punt melding meldings
integriteits integriteit coordinator team gesprek gesprekken werk vloer overleg leiding gevende haat groep groeps app chat seks seksueel
politie aangifte plicht termijn werkgever werkgevers zorg bewaar dossier school kerst borrel functionerings beoordelings personeels
jaar p straf maatregel cultuur angst grap grappen scheld woord partij mobiel kantoor diversiteits sollicitatie procedure trap nood nummer
alarm kleding regel rooster taal eis leeftijds zwangerschaps leeftijd zwangerschap handicap geloofs geloof herkomst afkomst
`

/** Words that say nothing about what is asked. */
const empty = `
de het een en of maar dat dit die deze er is zijn was ben bent wordt worden heb heeft hebben had ik je jij mij me mijn mn zn hem hij zij ze haar
we wij ons onze u uw jullie hun te van voor op in aan bij met naar om uit dan ook nog al wel nu eens even eigenlijk als zo heel erg graag
the a an and or but that this these those there is are was were be been am i you he she it we they my your his her our their to of for on in at
by with from then also just really very please kan can could zou would will zal moet must should do does did doe doet mag may ga gaat go
wil want want ok oke hallo hoi hi hello dag even
`

/** All that the search knows of words apart from the content. */
export const searchWords: SearchWords = { synonyms, parts, empty }
