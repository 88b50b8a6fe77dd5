import assert from 'node:assert/strict'
import { citation } from '#cards/cite.ts'
import { factsheet } from '#cards/content/factsheet.ts'
import { roleIds, roles } from '#cards/content/roles.ts'
import { dateText } from '#cards/day.ts'
import { contactLines } from '#cards/knowledge/contact.ts'
import { definitionCard } from '#cards/knowledge/definition.ts'
import { factsheetCard, sectionCard } from '#cards/knowledge/factsheet.ts'
import { roleCard, rolesFor, whoHelpsCard } from '#cards/knowledge/who-helps.ts'
import { langs } from '#cards/text.ts'
import embedded from '#src/people/contacts.json' with { type: 'json' }
import { readContacts } from '#src/people/read-contacts.ts'

const org = readContacts(embedded).voorbeeld
const wordsOf = (card: unknown) => JSON.stringify(card)
const { validTo } = factsheet.wet

describe('the source under a text', () => {
  it('names law, article and version in the language of the reader', () => {
    const cited = [{ from: 'awgb', at: 'art. 8a' }] as const
    assert.equal(citation('nl', cited), 'Bron: Algemene wet gelijke behandeling art. 8a (1 januari 2026)')
    assert.equal(citation('en', cited), 'Source: Algemene wet gelijke behandeling art. 8a (1 January 2026)')
  })
  it('gives no second date where the name of the document has one', () =>
    assert.equal(
      citation('nl', [{ from: 'debat2024' }, { from: 'arbowet' }]),
      'Bronnen: Debat Tweede Kamer over racisme op de werkvloer, 2024; Arbowet (1 juli 2026)',
    ))
  it('has the day right whatever the time zone', () => assert.equal(dateText('nl', '2026-01-01'), '1 januari 2026'))
  it('stands under every section, term and role', () => {
    for (const lang of langs) {
      assert.match(wordsOf(sectionCard(lang, validTo, 'norm')), /(Bronnen|Sources): /)
      assert.match(wordsOf(definitionCard(lang, validTo, 'pesten')), /(Bronnen|Sources): /)
      for (const id of roleIds)
        assert.match(wordsOf(roleCard(lang, validTo, id, org)), /(Bron|Bronnen|Source|Sources): /)
    }
  })
})

describe('content past its date', () => {
  it('says so from the day after, on the section and in the overview', () => {
    assert.doesNotMatch(wordsOf(sectionCard('nl', validTo, 'wet')), /⚠ Deze tekst/)
    assert.match(
      wordsOf(sectionCard('nl', '2027-01-01', 'wet')),
      /was geldig tot en met 31 december 2026.*juridische zaken/,
    )
    assert.match(wordsOf(sectionCard('en', '2027-01-01', 'wet')), /was valid until 31 December 2026/)
    assert.match(wordsOf(definitionCard('nl', '2027-01-01', 'psa')), /was geldig tot en met/)
    assert.doesNotMatch(wordsOf(factsheetCard('nl', validTo)), /verouderd/)
    assert.match(wordsOf(factsheetCard('nl', '2027-01-01')), /De wet in gewone woorden \(⚠\sverouderd\)/)
  })
})

describe('the official text', () => {
  it('stays Dutch, in quotation marks, and the English card says so', () => {
    assert.match(wordsOf(definitionCard('en', validTo, 'psa')), /“de blootstelling aan .*werkdruk”.*Dutch only/)
    assert.doesNotMatch(wordsOf(definitionCard('nl', validTo, 'psa')), /Dutch only/)
    assert.doesNotMatch(wordsOf(definitionCard('nl', validTo, 'pesten')), /officiële tekst/)
  })
})

describe('contacts on the cards', () => {
  it('show the own organisation, who keeps it and when it was checked', () => {
    const card = wordsOf(roleCard('nl', '2026-11-01', 'vertrouwenspersoon', org))
    assert.match(card, /000-000\s00\s01.*Beheer: HR Voorbeeldministerie\. Nagekeken op 1 oktober 2026/)
    assert.match(card, /\(verzonnen\)/)
  })
  it('warn when the check is long ago, on the role, the overview and the lines of the advice', () => {
    const stale = /⚠ De adressen van Voorbeeldministerie/
    assert.match(wordsOf(roleCard('nl', '2027-06-01', 'hr', org)), stale)
    assert.match(wordsOf(whoHelpsCard('nl', '2027-06-01', org)), stale)
    assert.match(wordsOf(contactLines('nl', '2027-06-01', ['hr'], org)), stale)
    assert.doesNotMatch(wordsOf(contactLines('nl', '2026-11-01', ['hr'], org)), stale)
    assert.doesNotMatch(wordsOf(roleCard('nl', '2027-06-01', 'mior', org)), stale)
  })
  it('say what to do when MIOR and KCOO are not filled in', () => {
    for (const id of ['mior', 'kcoo'] as const)
      assert.match(
        wordsOf(contactLines('nl', '2026-11-01', [id], org)),
        /Vraag HR naar het adres\. Je organisatie heeft dit nog niet ingevuld\./,
      )
  })
  it('never leave a role without a next step, also for an unknown organisation', () => {
    for (const lang of langs)
      for (const id of roleIds) assert.ok(wordsOf(contactLines(lang, '2026-11-01', [id], undefined)).includes('- '), id)
    assert.doesNotMatch(wordsOf(contactLines('nl', '2026-11-01', ['hr'], undefined)), /Vraag HR/)
  })
  it('keep the national routes for an unknown organisation', () => {
    const lines = wordsOf(
      contactLines(
        'nl',
        '2026-11-01',
        ['college', 'huis_voor_klokkenluiders', 'politie', 'discriminatie_nl'],
        undefined,
      ),
    )
    for (const known of ['030-8883888', '088-1331000', '112', '911', 'Discriminatie.nl'])
      assert.ok(lines.includes(known))
  })
  it('says whom to call first, with the number, before anything has to be chosen', () => {
    for (const lang of ['nl', 'en'] as const)
      assert.match(JSON.stringify(whoHelpsCard(lang, '2026-11-01', org).body.slice(0, 4)), /000-000\s00\s01/)
  })

  it('mark what is not confirmed wherever its name stands', () => {
    assert.match(wordsOf(roleCard('nl', '2026-11-01', 'csg', org)), /Nog niet bevestigd/)
    assert.match(wordsOf(contactLines('en', '2026-11-01', ['csg'], org)), /not yet confirmed/)
    assert.match(wordsOf(whoHelpsCard('nl', '2026-11-01', org)), /Centrum Seksueel Geweld \(nog niet bevestigd\)/)
  })
})

describe('the overview of who helps', () => {
  it('has confidential help first, the vertrouwenspersoon on top', () => {
    assert.equal(rolesFor(org)[0], 'vertrouwenspersoon')
    const kinds = rolesFor(org).map(id => roles[id].confidential)
    assert.deepEqual([...new Set(kinds)], ['vertrouwelijk', 'informeel', 'formeel'])
    assert.ok(kinds.lastIndexOf('vertrouwelijk') < kinds.indexOf('informeel'))
  })
  it('shows the personeelsraadgever only where the organisation has one', () => {
    assert.ok(!rolesFor(org).includes('personeelsraadgever') && !rolesFor(undefined).includes('personeelsraadgever'))
    const map = readContacts({
      x: {
        name: 'X',
        owner: 'HR',
        checked: '2026-10-01',
        contacts: { personeelsraadgever: [{ phone: '000-000 00 09' }] },
      },
    })
    assert.ok(rolesFor(map.x).includes('personeelsraadgever'))
  })
})
