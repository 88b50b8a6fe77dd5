import assert from 'node:assert/strict'
import { ladder, type Moment, type Rung } from '#cards/policy/ladder.ts'
import { langs, type Text } from '#cards/text.ts'
import { type Term, treden } from '#src/incident/ladder.ts'
import { assertPlain, lengthOf, textsIn } from './plain-language.ts'

const rungs: readonly Rung[] = treden.map(trede => ladder.rungs[trede])

const between = (list: readonly unknown[], least: number, most: number) => list.length >= least && list.length <= most

const daysOf = (term: Term): number =>
  'workdays' in term ? term.workdays * 1.4 : 'weeks' in term ? term.weeks * 7 : term.months * 30.4

const said = (texts: readonly Text[]): string => texts.flatMap(({ nl, en }) => [nl, en]).join(' ')

for (const rung of rungs)
  describe(`trede ${rung.trede}: ${rung.name.nl}`, () => {
    it('stands on its own place', () => assert.equal(ladder.rungs[rung.trede], rung))

    it('is complete in plain, neutral nl and en', () => assertPlain(textsIn(rung)))

    it('has as many items as a person in a hurry can take', () => {
      for (const list of [rung.hour, rung.day, rung.week, rung.dontSay, rung.dont]) assert.ok(between(list, 2, 4))
      assert.ok(between(rung.say, 3, 5))
      assert.ok(between(rung.checklist, 4, 7))
      assert.ok(rung.moments.length > 0 && rung.roles.length > 0 && rung.source.length > 0)
    })

    for (const lang of langs)
      it(`fits on a card in ${lang}`, () => {
        assert.ok(lengthOf([...rung.hour, ...rung.day, ...rung.week], lang) <= 1100)
        assert.ok(lengthOf([...rung.say, ...rung.dontSay], lang) <= 900)
        for (const text of textsIn(rung)) assert.ok(text[lang].length <= 260, text[lang])
      })

    it('has unique kebab-case ids', () => {
      for (const list of [rung.checklist, rung.moments]) {
        const ids = list.map(({ id }) => id)
        assert.equal(new Set(ids).size, ids.length)
        for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/)
      }
      assert.equal(new Set(rung.roles).size, rung.roles.length)
    })

    it('has its dates in rising order', () => {
      const days = rung.moments.map(({ after }) => daysOf(after))
      assert.deepEqual(
        days.filter((day, i) => day <= (days[i - 1] ?? 0)),
        [],
      )
    })

    it('betrays nothing on a lock screen', () => {
      const hints =
        /meld|klacht|klag|discrim|racis|intimid|straf|ordemaat|dader|vertrouwens|report|complain|harass|punish/i
      assert.doesNotMatch(said(rung.moments.map(({ text }) => text)), hints)
    })

    it('keeps what is written down out of the chat', () => assert.match(rung.record.nl, /niet in deze chat/))
  })

describe('the ladder', () => {
  const after = (moments: readonly Moment[]) => moments.map(({ after }) => after)

  it('keeps the terms of the proposal (facts §4.5) and of Awb 9:11', () => {
    assert.deepEqual(
      rungs.map(({ moments }) => after(moments)),
      [
        [{ workdays: 1 }, { workdays: 2 }],
        [{ workdays: 5 }],
        [{ workdays: 10 }, { weeks: 4 }],
        [{ workdays: 10 }, { weeks: 4 }, { months: 3 }],
        [{ weeks: 2 }, { weeks: 6 }],
        [{ workdays: 5 }, { weeks: 2 }, { weeks: 6 }, { weeks: 10 }, { weeks: 14 }],
        [{ weeks: 2 }, { weeks: 4 }, { weeks: 6 }, { months: 3 }],
        [{ weeks: 2 }, { weeks: 6 }, { months: 3 }, { months: 6 }],
      ],
    )
  })

  it('says that it is a proposal, whose it is and since when', () => {
    assertPlain([ladder.owner, ladder.status])
    assert.match(ladder.status.nl, /voorstel/)
    assert.match(ladder.validFrom, /^\d{4}-\d\d-\d\d$/)
  })

  it('leaves trede 7 to the bevoegd gezag and sends nobody else up to it', () => {
    assert.match(ladder.rungs[7].decides.nl, /Alleen het bevoegd gezag/)
    for (const { trede, up } of rungs) if (trede !== 6) assert.doesNotMatch(up.nl, /trede 7/)
    assert.match(ladder.rungs[6].up.nl, /Alleen het bevoegd gezag/)
  })

  it('names 112 and 911 first in trede 1', () => {
    for (const lang of langs) assert.match(ladder.rungs[1].hour[0]?.[lang] ?? '', /112.*911/)
  })

  it('never lets mediation be chosen with a power gap or an offence', () => {
    assert.match(said(ladder.rungs[5].dont), /mediation bij machtsverschil of een mogelijk strafbaar feit/)
    assert.match(said(ladder.rungs[6].dont), /geen mediation/)
  })

  it('moves the melder only on their own wish', () => {
    for (const rung of [ladder.rungs[6], ladder.rungs[7]])
      assert.ok(rung.checklist.some(({ text }) => /De melder is niet verplaatst, of koos dat zelf/.test(text.nl)))
  })
})
