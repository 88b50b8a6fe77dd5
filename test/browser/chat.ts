import type { Locator, Page } from 'playwright-core'
import { button, cards, dismiss, messageBox, messages, named, placed } from './playground.ts'
import { screenshot } from './screenshot.ts'

/** One person in front of their Playground window, who does there what a person can do. */
export type Chat = ReturnType<typeof chatOn>

/** `who` is what the names of screenshots start with. */
export const chatOn = (page: Page, who: string) => ({
  page,
  /** Everything Trede said, texts and cards. */
  messages: messages(page),
  cards: cards(page),
  /** The last card. */
  card: (): Locator => cards(page).last(),

  /** Types and sends; resolves when Trede has answered with at least one message. */
  say: (text: string): Promise<void> => receives(page, () => send(page, text)),

  /** Does something, such as letting time pass; resolves when Trede has said something new of itself. */
  receives: (act: () => Promise<unknown>): Promise<void> => receives(page, act),

  /**
   * Presses a button that goes to Trede, on the last card or on the last with this heading. Resolves when the answer stands in the
   * place of the card, with the words that the Playground put below it. Rejects when nothing goes out (a question left open), or
   * when the answer is neither a card nor a text.
   */
  press: async (title: string, heading?: string): Promise<string> => press(page, title, await placed(page, heading)),

  /** Presses a button of which no answer is expected: a link, a part that folds out, a card with a question left open. */
  click: async (title: string, heading?: string): Promise<void> => button(await placed(page, heading), title).click(),

  /** Answers a question of the last card, however it shows its options: folded in, one of many, several of many. */
  pick: (question: string, option: string): Promise<void> => pick(cards(page).last(), question, option),

  /** Picks a day (`yyyy-mm-dd`) of this month or a later one, in the calendar that hangs under a question of the last card. */
  date: (question: string, day: string): Promise<void> => pickDay(cards(page).last(), question, day),

  /** Types into a field of the last card. */
  fill: (label: string, text: string): Promise<void> =>
    cards(page)
      .last()
      .getByRole('textbox', { name: named(label) })
      .fill(text),

  /** Resolves when Trede shows this somewhere in the chat. */
  waitForText: (text: string | RegExp): Promise<void> => messages(page).getByText(text).last().waitFor(),

  /** Resolves when the last card has this heading. */
  waitForCard: (heading: string | RegExp): Promise<void> =>
    cards(page).last().getByRole('heading', { name: heading }).first().waitFor(),

  /** Saves what is to be seen, with the last message whole, as `screenshots/<who>-<name>.png`; resolves to its path. */
  screenshot: (name: string): Promise<string> => screenshot(page, `${who}-${name}`, messages(page).last()),
})

async function receives(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await messages(page).count()
  await act()
  await messages(page).nth(before).waitFor()
}

async function send(page: Page, text: string): Promise<void> {
  await messageBox(page).fill(text)
  await messageBox(page).press('Enter')
}

/** The words below the card are taken away, because the next ones look the same; that also empties its questions. */
async function press(page: Page, title: string, card: Locator): Promise<string> {
  const answered = page.waitForResponse(response => response.url().endsWith('/_conversation/v1/invoke'))
  const [answer] = await Promise.all([answered.catch(() => undefined), button(card, title).click()])
  if (!answer) throw new Error(`nothing went out when "${title}" was pressed; is a question left open?`)
  if (!answer.ok()) throw new Error(`"${title}" got status ${answer.status()}: ${await answer.text()}`)
  const said = await dismiss(card).locator('xpath=..').textContent()
  await dismiss(card).click()
  await dismiss(card).waitFor({ state: 'detached' })
  return said?.trim() ?? ''
}

async function pick(card: Locator, question: string, option: string): Promise<void> {
  const one = card.getByRole('radiogroup', { name: named(question) }).getByRole('radio', { name: option, exact: true })
  const many = card.getByRole('checkbox', { name: named(question, option) })
  const folded = card.getByRole('combobox', { name: named(question) })
  await one.or(many).or(folded).first().waitFor()
  if (await one.count()) await one.check()
  else if (await many.count()) await many.check()
  else await unfold(folded, option)
}

/** The options of a folded question hang at the end of the page, outside its card. */
async function unfold(folded: Locator, option: string): Promise<void> {
  const page = folded.page()
  const [one, many] = [page.getByRole('option'), page.getByRole('menuitemcheckbox')]
  await folded.click()
  await one.or(many).first().waitFor()
  const wanted = one.or(many).and(page.getByText(option, { exact: true }))
  const found = (await wanted.count()) > 0
  const options = await one.or(many).allTextContents()
  if (found) await wanted.click()
  if (!found || (await many.count())) await page.keyboard.press('Escape')
  if (!found) throw new Error(`"${option}" is not one of ${options.join(' | ')}`)
}

/** The buttons to the month before and after have no name; the second one goes on. */
async function pickDay(card: Locator, question: string, day: string): Promise<void> {
  const page = card.page()
  const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(day))
  const [year, , date] = day.split('-').map(Number)
  await card.getByRole('combobox', { name: named(question) }).click()
  const calendar = page.getByRole('dialog', { name: 'Calendar' })
  const shown = calendar.getByRole('button', { name: `${month} ${year}`, exact: true })
  await calendar.waitFor()
  for (let months = 0; months < 12 && (await shown.count()) === 0; months++)
    await calendar.locator('.fui-CalendarDay__headerIconButton').last().click()
  await calendar.getByRole('button', { name: `${date}, ${month}, ${year}`, exact: true }).click()
}
