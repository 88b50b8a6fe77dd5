import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumPath, flags } from './harness.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const inPage = fileURLToPath(new URL('in-page.js', import.meta.url))
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/** Every card in every example, nl and en, as the package `adaptivecards` draws it: `npm run cards`. */
describe('every card, for who cannot see it well or has no mouse', () => {
  let browser: Browser
  let gallery = ''
  before(async () => {
    gallery = `file://${execFileSync(process.execPath, ['cards/gallery.ts'], { encoding: 'utf8' }).trim()}`
    browser = await chromium.launch({ executablePath: chromiumPath, args: flags })
  })
  after(() => browser?.close())

  async function opened(theme: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1_500, height: 900 } })
    await page.goto(`${gallery}?theme=${theme}`)
    await page.waitForSelector('main section:last-child .shown')
    await page.addScriptTag({ path: axe })
    await page.addScriptTag({ path: inPage })
    return page
  }

  it('has names, labels, order and contrast that axe-core finds no fault with', async () => {
    const page = await opened('light')
    const found = await page.evaluate(`gallery.faults('.narrow', ${JSON.stringify(standards)})`)
    await page.close()
    assert.deepEqual(found, [])
  })

  for (const theme of ['dark', 'contrast'])
    it(`has enough contrast (${theme})`, async () => {
      const page = await opened(theme)
      const found = await page.evaluate(`gallery.faults('.narrow', ['color-contrast'])`)
      await page.close()
      assert.deepEqual(found, [])
    })

  it('says of a block that can be pressed all that stands in it', async () => {
    const page = await opened('light')
    const found = await page.evaluate('gallery.unsaid()')
    await page.close()
    assert.deepEqual(found, [])
  })

  it('and a card with faults is seen', async () => {
    const page = await opened('light')
    await page.evaluate(`
      const card = document.querySelector('section[id="incident/intake.ts"] .shown')
      card.querySelector('.ac-textBlock').style.color = '#ddd'
      card.querySelector('select').removeAttribute('aria-labelledby')
      for (const label of card.querySelectorAll('label')) label.remove()`)
    const found = String(
      await page.evaluate(`gallery.faults('section[id="incident/intake.ts"]', ${JSON.stringify(standards)})`),
    )
    await page.close()
    assert.match(found, /color-contrast/)
    assert.match(found, /select-name/)
  })

  it('fits in 320 pixels without scrolling sideways', async () => {
    const page = await opened('light')
    const found = await page.evaluate('gallery.tooWide()')
    await page.close()
    assert.deepEqual(found, [])
  })

  it('shows all the words of its buttons in 320 pixels', async () => {
    const page = await opened('light')
    assert.deepEqual(await page.evaluate('gallery.cutOff()'), [])
    await page.evaluate(`
      const words = document.querySelector('section[id="incident/intake.ts"] .narrow .ac-pushButton div')
      words.textContent = 'Trede 8 · Recovery and stepping down, at length'`)
    assert.match(String(await page.evaluate('gallery.cutOff()')), /at length/)
    await page.close()
  })

  it('is walked with the keyboard alone: each question and button once, as it is read, with a ring around it', async () => {
    const page = await opened('light')
    for (const file of [
      'incident/intake.ts',
      'incident/advice.ts',
      'incident/case.ts',
      'incident/cases.ts',
      'home.ts',
    ]) {
      const stops = Number(await page.evaluate(`gallery.startWalk('${file}')`))
      const seen: unknown[] = []
      for (let i = 0; i < stops; i++) {
        if (i > 0) await page.keyboard.press('Tab')
        seen.push(await page.evaluate('gallery.stop()'))
      }
      const wanted = Array.from({ length: stops }, (_, i) => `${i} ringed`)
      // A focus that a script set has no ring in every browser.
      assert.deepEqual(seen.slice(1), wanted.slice(1), file)
    }
    await page.close()
  })
})
