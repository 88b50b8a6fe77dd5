/** Numbers that tell by their own check whether they are one. Spaces, dots and dashes between digits are left out first. */

/** A burgerservicenummer: eight or nine digits that pass the elfproef (Wabb: weights 9 to 2 and −1). */
export function isBsn(text: string): boolean {
  const digits = text.replace(/[ .-]/g, '').padStart(9, '0')
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0
}

/** How long an IBAN is per country (the registry of ISO 13616): code and length, one behind the other. */
const registry =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18GR27' +
  'GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28PS29' +
  'PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27TL23TN24TR26UA29VA22VG24XK20'
const lengths = new Map((registry.match(/.{4}/g) ?? []).map(entry => [entry.slice(0, 2), Number(entry.slice(2))]))

/** How many characters of `text`, from its beginning and without spaces, are an IBAN (ISO 7064 mod 97); 0 when none. */
export function ibanLength(text: string): number {
  const whole = text.replaceAll(' ', '').toUpperCase()
  const length = lengths.get(whole.slice(0, 2)) ?? 0
  return length > 0 && whole.length >= length && passesMod97(whole.slice(0, length)) ? length : 0
}

function passesMod97(iban: string): boolean {
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map(char => Number.parseInt(char, 36)).join('')
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
