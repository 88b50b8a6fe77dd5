import fc from 'fast-check'

const digits = (n: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: n, maxLength: n })
const first = fc.constantFrom(...'123456789')
const joined = (...parts: (fc.Arbitrary<string> | string)[]) =>
  fc.tuple(...parts.map(part => (typeof part === 'string' ? fc.constant(part) : part))).map(all => all.join(''))

/** What the last digit must be for the elfproef: 10 means that there is none. */
const lastOfBsn = (start: string) => [...start].reduce((sum, digit, i) => sum + Number(digit) * (9 - i), 0) % 11

const nine = digits(8)
  .filter(start => Number(start) > 0 && lastOfBsn(start) < 10)
  .map(start => `${start}${lastOfBsn(start)}`)

const grouped = (bsn: string): fc.Arbitrary<string> => {
  const [a, b, c, d, e] = [bsn.slice(0, 3), bsn.slice(3, 6), bsn.slice(6), bsn.slice(0, 4), bsn.slice(4, 6)]
  const forms = [bsn, ...[' ', '.', '-'].flatMap(by => [[a, b, c].join(by), [d, e, c].join(by)])]
  return fc.constantFrom(...forms, ...(bsn.startsWith('0') ? [bsn.slice(1)] : []))
}

export const bsns = nine.chain(grouped)

/** Nine digits that are no BSN. */
export const notBsns = nine.map(bsn => `${bsn.slice(0, 8)}${(Number(bsn[8]) + 1) % 10}`).filter(text => text[0] !== '0')

const mod97 = (text: string) => Number(BigInt([...text].map(char => Number.parseInt(char, 36)).join('')) % 97n)

const withCheck = (country: string, rest: string) =>
  `${country}${String(98 - mod97(`${rest}${country}00`)).padStart(2, '0')}${rest}`

const inFours = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')
const letters = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 4, maxLength: 4 })

export const ibans = fc
  .oneof(
    joined(letters, digits(10)).map(rest => withCheck('NL', rest)),
    digits(18).map(rest => withCheck('DE', rest)),
    digits(12).map(rest => withCheck('BE', rest)),
    joined(letters, digits(23)).map(rest => withCheck('MT', rest)),
  )
  .chain(iban => fc.constantFrom(iban, inFours(iban), iban.toLowerCase()))

/** Eighteen characters that look Dutch and fail mod 97. */
export const notIbans = joined('NL', digits(2), letters, digits(10)).filter(
  text => mod97(`${text.slice(4)}${text.slice(0, 4)}`) !== 1,
)

const mobile = digits(8)
const by = fc.constantFrom('', ' ', '-', ' - ', '.')

export const phones = fc.oneof(
  joined('06', by, mobile),
  mobile.map(all => `06 ${all.match(/../g)?.join(' ')}`),
  joined(fc.constantFrom('+31', '+31 ', '+31-', '0031', '0031 ', '+31 (0)', '+31(0) '), '6', by, mobile),
  joined('0', fc.constantFrom('70', '20', '30', '10'), by, first, digits(6)),
  joined('(070) ', first, digits(2), ' ', digits(2), ' ', digits(2)),
  joined('0', fc.constantFrom('113', '223', '592'), by, first, digits(5)),
  joined(fc.constantFrom('+599', '00599', '+599 ', '+599-'), fc.constantFrom('7', '4', '3'), digits(6)),
  joined('+599 ', fc.constantFrom('416', '318', '717'), ' ', digits(4)),
  joined('+599 9 ', digits(3), ' ', digits(4)),
)

export const mails = joined(
  fc.constantFrom('jan', 'j.de.vries', 'noor+werk', 'a_b', 'büşra', '1234'),
  '@',
  fc.constantFrom('minbzk.nl', 'mail.rijksoverheid.nl', 'example.com', 'x-y.sx'),
)

const number = fc.integer({ min: 1, max: 9_999 }).map(String)
const postcode = joined(first, digits(3), fc.constantFrom('', ' '), fc.constantFrom('AB', 'XZ', 'KL'))

export const addresses = fc.oneof(
  joined(postcode, fc.constantFrom(' ', ', '), number, fc.constantFrom('', 'a', 'B')),
  joined(number, fc.constantFrom(' ', ', '), postcode),
  joined(first, digits(3), 'ab ', number),
)

const family = fc.constantFrom('Jansen', 'Öztürk', 'de Vries', 'van der Berg', "in 't Veld", 'El Amrani', 'Ng-Bakker')
const initials = fc.constantFrom('', 'J. ', 'J.P. ', 'Noor ', 'A.B.C. ')

export const names = fc.oneof(
  joined(
    fc.constantFrom('dhr. ', 'Dhr ', 'de heer ', 'De heer ', 'mevr. ', 'mw. ', 'MW. ', 'mevrouw ', 'meneer '),
    initials,
    family,
  ),
  joined(
    fc.constantFrom('drs. ', 'mr. ', 'ir. ', 'ing. ', 'prof. dr. ', 'Prof. dr. ir. ', 'dr. ', 'Mr '),
    initials,
    family,
  ),
  joined(fc.constantFrom('dhr. ', 'mw ', 'mevr. '), fc.constantFrom('jansen', 'öztürk')),
)

export const staffNumbers = joined(
  fc.constantFrom(
    'personeelsnummer ',
    'Personeelsnr. ',
    'pers.nr: ',
    'p-nummer ',
    'medewerkernummer: ',
    'employee id ',
  ),
  fc.constantFrom('', 'P', 'B'),
  first,
  digits(5),
)

/** Words in which nothing is about anybody, so that they must come out as they went in. */
export const plainText = fc
  .array(
    fc.constantFrom(
      ...'er is iemand bij mij geweest over een opmerking in het team, wat nu? 3 keer (gisteren) om 14:30 trede 4 stap-2'.split(
        ' ',
      ),
    ),
    { maxLength: 8 },
  )
  .map(words => words.join(' '))
