import { block, type Card, card, execute, text } from '../card.ts'
import { pick, typedIn } from '../field.ts'
import { helpVerb } from '../manners.ts'
import type { Lang, Text } from '../text.ts'
import { campaignsDoor, campaignVerbs } from './doors.ts'

const texts = {
  title: { nl: 'Noodstop voor campagnes', en: 'Emergency stop for campaigns' },
  off: {
    nl: 'De noodstop staat uit. Zet je die aan, dan gaat er meteen geen enkele campagne meer uit. Wat onderweg is, komt nog aan.',
    en: 'The emergency stop is off. If you turn it on, no campaign goes out any more at once. What is on its way still arrives.',
  },
  on: {
    nl: '**De noodstop staat aan.** Geen enkele campagne gaat uit. Zet je die uit, dan gaat alles verder waar het was.',
    en: '**The emergency stop is on.** No campaign goes out. If you turn it off, everything goes on where it was.',
  },
  rest: {
    nl: 'De Noodrem en alle andere hulp blijven gewoon werken. Trede schrijft op dat de noodstop is gebruikt.',
    en: 'The Emergency button and all other help keep working. Trede writes down that the emergency stop was used.',
  },
  turnOn: { nl: 'Noodstop aanzetten', en: 'Turn the stop on' },
  turnOff: { nl: 'Noodstop uitzetten', en: 'Turn the stop off' },
  go: { nl: 'Verder', en: 'Go on' },
} as const satisfies Record<string, Text>

/** D18. `fresh` names this press. `isHr`: who only runs Trede has no campaigns to go back to. */
export const killCard = (lang: Lang, halted: boolean, isHr: boolean, fresh: string): Card =>
  card(
    lang,
    texts.title[lang],
    [block(halted ? 'warning' : 'default', [text(texts[halted ? 'on' : 'off'][lang])]), text(texts.rest[lang])],
    [
      execute(
        campaignVerbs.killed,
        texts[halted ? 'turnOff' : 'turnOn'][lang],
        { noodstop: halted ? 'uit' : 'aan', nieuw: fresh },
        { style: halted ? 'positive' : 'destructive', inputs: false },
      ),
      ...(isHr ? [campaignsDoor(lang)] : []),
      execute(helpVerb, texts.go[lang], {}, { inputs: false }),
    ],
  )

/** Whether to stop, and the name of this press; undefined when the data is not ours. */
export function readHalt(data: unknown): { on: boolean; fresh: string } | undefined {
  const wanted = pick(data, 'noodstop', ['aan', 'uit'] as const)
  const fresh = typedIn(data, 'nieuw', 60)
  return wanted && fresh ? { on: wanted === 'aan', fresh } : undefined
}

export const examples = {
  off: (lang: Lang) => killCard(lang, false, true, 'vers'),
  on: (lang: Lang) => killCard(lang, true, true, 'vers'),
  beheerder: (lang: Lang) => killCard(lang, false, false, 'vers'),
}
