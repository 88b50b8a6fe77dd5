import { plain, words } from './tokens.ts'

const list = (text: string) => new Set(text.trim().split(/\s+/))

/** Small words that the other language does not have. */
const dutch = list(`
  ik jij je wij mij mijn jouw jullie zij ze hij hem haar hun u uw het een de dit deze dat die er hier daar waar wat wie welke wanneer
  waarom hoe hoeveel niet geen wel en of maar want omdat als dan toen nog nu al ook voor van met naar bij op aan uit om tot tegen zonder
  over tussen tijdens sinds door onder te heeft heb hebben had zijn ben bent is werd wordt word worden kan kun kunnen mag mogen moet moeten
  wil willen wilt zou zal ga gaat gaan doe doet doen zeg zegt zei zeggen weet weten iemand niemand iets niks niets mn zn ff aub graag
  collega collegas medewerker medewerkers leidinggevende melding melden gesprek vraag vertrouwenspersoon hoi hallo goedemorgen goedemiddag
  goedenavond hulp bedankt wil nederlands engels taal zaak zaken zo erg heel veel meer alle iedereen mensen man vrouw
  wij ons onze past houdt geef me past blijft staat zit kom komt eigen ander andere nieuw nieuwe gisteren vandaag morgen vorig vorige jaar
`)
const english = list(`
  i im ive id you your youre our he him his she her they them their it its the an this that these those there here where what who whom
  which when why how not no dont doesnt isnt wont cant and or but because if then still now already also for from with to at by on out
  about against without between during since through under has have had are am be been were do does did can could may must should
  would will want wants wanna going go say says said know somebody someone nobody anything something please thanks my
  colleague colleagues coworker employee employees manager boss report meeting talk question hello good morning afternoon evening
  english dutch language case cases people man woman everybody everyone our own other new yesterday today tomorrow last year need
  a just get got make show tell any much many more
  is of we me over door die man past
`)

/** In both lists, or said in both languages such as “help” and “ladder”, which stand in neither: they say nothing. */
for (const word of [...dutch].filter(word => english.has(word))) {
  dutch.delete(word)
  english.delete(word)
}

/** Letters that only one of the two puts together. */
const dutchLook = /ij|aa|uu|eeu|ieu|sch|gg|cht|tje|kk|oei|^ge.{4,}[dt]$|heid$|lijk|^ver.{3}/
const englishLook = /th|wh|sh|tion|ing$|ough|ay$|ey$|ly$|ck|ed$|ee$|^con|ness$|ea/

/** The language somebody writes in; undefined when the text does not show it. */
export function langOf(text: string): 'nl' | 'en' | undefined {
  const found = words(plain(text.slice(0, 2000))).slice(0, 100)
  const score = found.reduce((sum, word) => sum + lean(word), 0)
  return Math.abs(score) < 0.8 ? undefined : score > 0 ? 'nl' : 'en'
}

/** Above zero is Dutch. A small word counts whole, the look of a longer one a little. */
function lean(word: string): number {
  if (dutch.has(word)) return 1
  if (english.has(word)) return -1
  return word.length > 3 ? 0.4 * (Number(dutchLook.test(word)) - Number(englishLook.test(word))) : 0
}
