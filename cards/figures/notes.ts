import { isYear } from '#src/report/period.ts'
import type { Published } from '#src/report/release.ts'
import { dateText } from '../day.ts'
import { figured } from '../policy/figures.ts'
import type { Lang, Text } from '../text.ts'
import { campaignsNote } from './campaigns.ts'
import { namesText, partName } from './parts.ts'
import { inventedText, periodTitle, tooSmall } from './words.ts'

/** What a figure means and how it was protected; in every file, because files travel without their card. */
export const notes = (lang: Lang, release: Published, invented: boolean): string[] => [
  ...(invented ? [inventedText[lang]] : []),
  ...about(lang, release),
  ...(isYear(release.period) ? [least[lang]] : []),
  campaignsNote[lang],
  ...folded(lang, release),
]

const least: Text = {
  nl: 'Staat er “minstens”, dan lieten de kwartalen samen al zoveel zien. Het kan meer zijn.',
  en: 'Where it says “at least”, the quarters together showed that many already. It may be more.',
}

const joined: Text = { nl: 'telt samen met', en: 'counts together with' }

const about = (lang: Lang, { period, made, k }: Published): string[] =>
  ({
    nl: [
      `Deze cijfers zijn op ${dateText('nl', made)} gemaakt over ${periodTitle('nl', period)}. Daarna veranderen ze niet meer.`,
      'Geteld zijn meldingen bij leidinggevenden die Trede gebruikten. Meldingen bij vertrouwenspersonen, commissies of meldpunten staan er niet in.',
      `Een getal onder de ${k} staat er niet in. Soms is ook een groter getal weggelaten, zodat niemand het kleine kan uitrekenen. Er staat dan: ${tooSmall.nl}. Dat kan ook nul zijn.`,
      'Bij een zaak kan meer dan één ding gedaan zijn. Dan staat ze bij elk daarvan.',
      'Bij ontslag telt Trede niet hoe het ging: niet verlengd, in overleg of op staande voet. Ook een totaal van alle straffen is er niet, want dat zou met de losse aantallen kleine getallen verraden.',
      'Een leidinggevende vulde in wat er is gedaan en of de melder tevreden was. Trede heeft dat niet nagevraagd.',
    ],
    en: [
      `These figures were made on ${dateText('en', made)} about ${periodTitle('en', period)}. They do not change after that.`,
      'Counted are reports to managers who used Trede. Reports to confidential advisers (vertrouwenspersonen), committees or reporting desks are not in them.',
      `A number below ${k} is not in them. Sometimes a larger number is left out too, so that nobody can work out the small one. Then it says: ${tooSmall.en}. That can also be none.`,
      'In one case more than one thing can have been done. Then it stands with each of them.',
      'Of a dismissal Trede does not count how it went: not renewed, by agreement or on the spot. Nor is there a total of all punishments, for together with the single numbers it would tell small ones.',
      'A manager filled in what was done and whether the person who reported was satisfied. Trede did not ask further.',
    ],
  })[lang]

/** Which small units count with which, so that nobody takes one for the other; per what is counted, for not all are cut alike. */
function folded(lang: Lang, { period, parts = {} }: Published): string[] {
  if (!isYear(period)) return []
  const lines = Object.entries(parts).flatMap(([base, groups]) => {
    const of = figured.find(table => table.base === base)?.of[lang] ?? ''
    return groups
      .filter(part => part.with.length > 0)
      .map(part => ({ of, line: `${partName(lang, part)} ${joined[lang]} ${namesText(lang, part.with)}` }))
  })
  const byLine = Object.groupBy(lines, ({ line }) => line)
  return Object.entries(byLine).map(([line, same = []]) => `${line} (${same.map(({ of }) => of).join(', ')}).`)
}
