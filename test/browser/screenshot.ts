import { resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'

const folder = resolve(import.meta.dirname, '../../screenshots')
/** What the page needs around a message, in pixels. */
const frame = 220

/** Saves the page as a PNG, for a moment as high as `whole` needs to be seen whole. Resolves to the path. */
export async function screenshot(page: Page, name: string, whole: Locator): Promise<string> {
  const path = resolve(folder, `${name.replace(/[^\w-]+/g, '-')}.png`)
  const size = page.viewportSize() ?? { width: 1280, height: 900 }
  const needed = (await whole.count()) ? ((await whole.boundingBox())?.height ?? 0) + frame : 0
  await page.setViewportSize({ ...size, height: Math.max(size.height, Math.ceil(needed)) })
  if (needed) await whole.scrollIntoViewIfNeeded()
  await page.screenshot({ path, animations: 'disabled' })
  await page.setViewportSize(size)
  return path
}
