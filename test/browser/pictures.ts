import { execFileSync } from 'node:child_process'
import { chromium } from 'playwright-core'
import { chromiumPath, flags } from './harness.ts'

/**
 * `npm run docs:images`: the pictures in the handbooks, made of the cards as they are now. Each is an example that a card file names:
 * `case.ts/opened` becomes `case-opened.png`. Needs Chromium, as the browser tests do.
 */
const pictures = [
  ...['home.ts/welcome', 'noodrem.ts/netherlands', 'intake.ts/behaviour', 'advice.ts/trede4', 'case.ts/opened'],
  ...[
    'followup.ts/reminder',
    'home.ts/helpEmployee',
    'inzage.ts/full',
    'campaign-list.ts/some',
    'campaign-review.ts/other',
  ],
  ...['campaign-progress.ts/sending', 'figures.ts/overview'],
]

const gallery = execFileSync(process.execPath, ['cards/gallery.ts'], { encoding: 'utf8' }).trim()
const browser = await chromium.launch({ executablePath: chromiumPath, args: flags })
const page = await browser.newPage({ viewport: { width: 1_600, height: 1_200 }, deviceScaleFactor: 1.5 })
await page.goto(`file://${gallery}`)
await page.waitForSelector('main section:last-child .shown')

for (const picture of pictures) {
  const shown = page.locator(`.narrow[data-example="${picture.replace('/', ' · ')}"] figure[lang="nl"] .shown`)
  if ((await shown.count()) === 0) throw new Error(`no card has the example ${picture}`)
  const file = new URL(`../../docs/images/${picture.replace('.ts/', '-')}.png`, import.meta.url)
  await shown.screenshot({ path: file.pathname })
  process.stdout.write(`${file.pathname}\n`)
}
await browser.close()
