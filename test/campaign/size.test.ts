import assert from 'node:assert/strict'
import { draftCard } from '#cards/campaign/draft.ts'
import { draftExample, proposedExample } from '#cards/campaign/example.ts'
import { linksCard } from '#cards/campaign/links.ts'
import { reviewCard } from '#cards/campaign/review.ts'
import { sentCard } from '#cards/campaign/sent.ts'
import { writeCard } from '#cards/campaign/write.ts'
import { langs } from '#cards/text.ts'
import type { CampaignMessage } from '#src/campaign/message.ts'
import { faultsIn, limits, tidied } from '#src/campaign/wording.ts'

/** Every field as long as it may be, in signs that JSON writes longest. */
const long = (most: number) => '"é'.repeat(Math.floor(most / 2))
const lines = `${`${long(48)}\n`.repeat(limits.lines - 1)}${long(40)}`
const address = `https://leren.example.nl/${'x'.repeat(limits.url - 25)}`
const largest: CampaignMessage = tidied({
  nl: { title: long(limits.title), text: lines.slice(0, limits.text) },
  en: { title: long(limits.title), text: lines.slice(0, limits.text) },
  picture: { url: address, nl: long(limits.alt), en: long(limits.alt) },
  buttons: ['1', '2', '3', '4'].map(n => ({
    nl: `${n}${long(limits.label - 1)}`,
    en: `${n}${long(limits.label - 1)}`,
    url: address,
  })),
  mandatory: false,
  asksRead: true,
})

/** Teams counts UTF-16 (platform.md part 2, 4.3). */
const kilobytes = (card: object) => (JSON.stringify(card).length * 2) / 1024

describe('the largest message there may be', () => {
  const draft = { ...draftExample, message: largest }
  const shown = { zone: 'Europe/Amsterdam', now: '2026-11-20T09:00:00Z', own: false }

  it('is one that may be sent', () => assert.deepEqual(faultsIn(largest), []))

  for (const lang of langs) {
    const cards = {
      received: sentCard(lang, draft),
      draft: draftCard(lang, draft, { zone: shown.zone }),
      review: reviewCard(lang, { ...proposedExample, message: largest }, shown),
      words: writeCard(lang, draft),
      links: linksCard(lang, draft),
    }
    for (const [name, card] of Object.entries(cards))
      it(`fits in 28 KB in ${lang}: ${name}`, () => assert.ok(kilobytes(card) <= 28, `${kilobytes(card)} KB`))
  }
})
