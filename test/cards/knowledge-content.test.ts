import assert from 'node:assert/strict'
import { type Definition, definitions, termIds } from '#cards/content/definitions.ts'
import { factsheet, type Section, sectionIds } from '#cards/content/factsheet.ts'
import { type Role, roleIds, roles } from '#cards/content/roles.ts'
import { type Cited, sources } from '#cards/content/sources.ts'
import { langs, type Text } from '#cards/text.ts'
import { rollen } from '#src/incident/roles.ts'
import { sentencesOf, textsIn, wordsOf } from '../policy/plain-language.ts'

const content: Record<string, readonly (Section | Definition | Role)[]> = {
  sections: sectionIds.map(id => factsheet[id]),
  definitions: termIds.map(id => definitions[id]),
  roles: roleIds.map(id => roles[id]),
}

/** Names of organisations may hold a word that we do not use of people ourselves. */
const neutral = (text: string) => text.replace(/Slachtofferhulp|Victim Support|Whistleblowers/g, '')
const judging = {
  nl: /\b(dader|slachtoffer|beklaagde|beschuldigde|hij|hem|haar|zijn eigen|u|uw)s?\b/i,
  en: /\b(perpetrator|offender|victim|accused|he|him|his|she|her)s?\b/i,
}

/** Bullet lists and paragraphs count as sentences of their own. */
const sentences = (texts: readonly Text[]) =>
  texts.flatMap(({ nl }) => nl.replaceAll('**', '').split('\n')).flatMap(sentencesOf)

function assertSource(cited: readonly Cited[]) {
  assert.ok(cited.length > 0)
  for (const { from } of cited) assert.ok(Object.hasOwn(sources, from))
}

for (const [kind, items] of Object.entries(content))
  describe(`content: ${kind}`, () => {
    for (const item of items)
      it(`${item.id} is complete, neutral, short and has a source`, () => {
        const texts = textsIn(item)
        assertSource(item.source)
        for (const text of texts)
          for (const lang of langs) {
            assert.equal(text[lang].trim(), text[lang])
            assert.ok(text[lang].length > 1)
            assert.doesNotMatch(neutral(text[lang]), judging[lang])
            assert.doesNotMatch(text[lang], /https?:|www\.|\]\(/)
          }
        const long = sentences(texts).filter(sentence => wordsOf(sentence) > 25)
        assert.deepEqual(long, [])
      })

    it('keeps sentences short on average', () => {
      const all = sentences(items.flatMap(textsIn)).map(wordsOf)
      const average = all.reduce((sum, words) => sum + words, 0) / all.length
      assert.ok(average <= 12, `${average} words a sentence`)
    })
  })

describe('content that has dates', () => {
  it('stands under its own id and ends after it begins', () => {
    for (const id of sectionIds) assert.equal(factsheet[id].id, id)
    for (const id of termIds) assert.equal(definitions[id].id, id)
    for (const { validFrom, validTo } of [...Object.values(factsheet), ...Object.values(definitions)])
      assert.ok(validFrom < validTo)
  })
})

describe('the figures', () => {
  const figures = sectionIds.filter(id => id.startsWith('cijfers')).map(id => factsheet[id])
  it('name their one year in the title and do not bring in the percentages of another', () => {
    const years = figures.map(({ title }) => title.nl.match(/20\d\d/g))
    assert.deepEqual(years, [['2025'], ['2023'], ['2021']])
    assert.ok(JSON.stringify(figures[0]).includes('12,8%') && !JSON.stringify(figures[0]).includes('62%'))
  })
  it('warn that 2023 and 2025 cannot be compared', () => {
    for (const section of figures.slice(0, 2)) assert.match(JSON.stringify(section.paragraphs), /niet vergelijken/)
  })
  it('leave out what members of parliament said and what is no survey figure', () => {
    const all = JSON.stringify(content)
    for (const wrong of [/een op de vijf/i, /twee op de drie/i, /25 (en|tot|–) 35/, /officiële waarschuwing/i])
      assert.doesNotMatch(all, wrong)
  })
})

describe('the law', () => {
  it('has the numbering of 1 July 2026, the islands of 1 January 2026 and only speaks of possible offences', () => {
    const law = JSON.stringify(factsheet.wet)
    assert.match(law, /1 juli 2026.*artikel 1, lid 1/)
    assert.doesNotMatch(JSON.stringify(content), /art\. 1 lid 3 onder/)
    assert.match(JSON.stringify(factsheet.caribisch_nederland), /1 januari 2026/)
    assert.match(JSON.stringify(factsheet.strafrecht.paragraphs), /mogelijk strafbaar/)
  })
  it('quotes the Arbowet as it reads now', () =>
    assert.match(definitions.psa.official ?? '', /agressie of geweld; b\. direct of indirect onderscheid/))
})

describe('the roles', () => {
  it('explain everyone whom triage can advise, and a few more', () => {
    for (const rol of rollen) assert.equal(roles[rol].id, rol)
    assert.equal(roleIds.length, rollen.length + 6)
  })
  it('show no number that is not verified', () => {
    const all = JSON.stringify(roles)
    for (const number of ['0900', '0800', '0101', '0880', '8844', '113']) assert.ok(!all.includes(number), number)
  })
  it('give no contact for what is not confirmed, nor for MIOR and KCOO, which are settings', () => {
    const unconfirmed = [
      'bedrijfsarts',
      'bedrijfsmaatschappelijk_werk',
      'csg',
      'personeelsraadgever',
      'slachtofferhulp',
    ]
    assert.deepEqual(roleIds.filter(id => !roles[id].confirmed).sort(), unconfirmed)
    const withoutContact = Object.values(roles).filter(({ contact }) => !contact)
    for (const id of ['mior', 'kcoo', ...unconfirmed])
      assert.ok(
        withoutContact.some(role => role.id === id),
        id,
      )
  })
})
