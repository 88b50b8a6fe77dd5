import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'
import { chromiumPath, flags } from './harness.ts'

/** `npm run docs:images`: the pictures in the handbooks, each an example that a card file names, as it is now. Needs Chromium, as the browser tests do. */
const pictures = {
  'home-welcome': 'home.ts · welcome',
  'home-helpEmployee': 'home.ts · helpEmployee',
  'noodrem-netherlands': 'noodrem.ts · netherlands',
  'intake-behaviour': 'incident/intake.ts · behaviour',
  'advice-trede4': 'incident/advice.ts · trede4',
  'case-opened': 'incident/case.ts · opened',
  'followup-reminder': 'incident/followup.ts · reminder',
  'inzage-full': 'privacy/inzage.ts · full',
  'campaign-list-some': 'campaign/list.ts · some',
  'campaign-review-other': 'campaign/review.ts · other',
  'campaign-progress-sending': 'campaign/progress.ts · sending',
  'figures-overview': 'figures/figures.ts · overview',
}

const gallery = execFileSync(process.execPath, ['cards/gallery.ts'], { encoding: 'utf8' }).trim()
const browser = await chromium.launch({ executablePath: chromiumPath, args: flags })
const page = await browser.newPage({ viewport: { width: 1_600, height: 1_200 }, deviceScaleFactor: 1.5 })
await page.goto(`file://${gallery}`)
await page.waitForSelector('main section:last-child .shown')

for (const [name, example] of Object.entries(pictures)) {
  const shown = page.locator(`.narrow[data-example="${example}"] figure[lang="nl"] .shown`)
  if ((await shown.count()) === 0) throw new Error(`no card has the example ${example}`)
  const file = new URL(`../../docs/images/${name}.png`, import.meta.url)
  await shown.screenshot({ path: file.pathname })
  process.stdout.write(`${file.pathname}\n`)
}
await browser.close()
