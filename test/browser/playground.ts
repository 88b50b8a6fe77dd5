import type { Locator, Page } from 'playwright-core'

/*
 * Where things are in the page of the Agents Playground 0.2. It is Fluent UI around the adaptivecards package: roles and names
 * where it has them, and the few class names that say what something is.
 */

/** The field to type a message in; a rich editor, which has no name. */
export const messageBox = (page: Page): Locator => page.locator('[data-lexical-editor]')

/** Everything the bot said: texts and cards, in the order of the chat. */
export const messages = (page: Page): Locator => page.locator('.fai-OutputCard')

export const cards = (page: Page): Locator => page.locator('.ac-adaptiveCard')

/** The message that a card is in. */
export const messageOf = (card: Locator): Locator =>
  card.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " fai-OutputCard ")]')

/**
 * The last card, or the last with this heading, by its place in the chat: it stays the same one when its content is replaced
 * and when another comes after it.
 */
export async function placed(page: Page, heading?: string): Promise<Locator> {
  const withHeading = cards(page).filter({ has: page.getByRole('heading', { name: heading }) })
  const wanted = (heading === undefined ? cards(page) : withHeading).last()
  await wanted.waitFor()
  const before = await wanted.locator('xpath=preceding::*[contains(@class, "ac-adaptiveCard")]').count()
  return cards(page).nth(before)
}

export const button = (card: Locator, title: string): Locator => card.getByRole('button', { name: title, exact: true })

/** What shows below a card after a button was answered: closes the words beside it. */
export const dismiss = (card: Locator): Locator =>
  messageOf(card).getByRole('button', { name: 'Dismiss Invoke Message', exact: true })

/** The name of a question, or of an option in it: an error message comes right behind the question. */
export const named = (question: string, option?: string): RegExp =>
  new RegExp(`^${literal(question)}( .*[.!?])?${option === undefined ? '' : ` ${literal(option)}`}$`)

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
