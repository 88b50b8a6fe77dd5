import type { Page } from 'playwright-core'

/** The search of the message extension in the Playground: it has to be told the command that Teams knows from the manifest. */
export const searchExtension = (page: Page) => {
  const popover = page.locator('.fui-PopoverSurface')
  const box = popover.getByPlaceholder('Enter a search term')
  const settings = popover.locator('input:not([placeholder="Enter a search term"])')
  return {
    async open(command: string, parameter: string): Promise<void> {
      await page.getByRole('button', { name: 'Trigger Message Extension App' }).click()
      await page.getByRole('menuitem', { name: 'Search Command' }).click()
      await popover.getByRole('button', { name: 'Specify Command ID or Parameter' }).click()
      await settings.nth(0).fill(command)
      await settings.nth(1).fill(parameter)
    },
    async search(text: string): Promise<void> {
      const answered = page.waitForResponse(response => response.url().endsWith('/_conversation/v1/invoke'))
      await box.fill(text)
      await box.press('Enter')
      await answered
    },
    /** The titles in the list. */
    results: async (): Promise<string> => (await popover.textContent()) ?? '',
    choose: (title: string): Promise<void> => popover.getByText(title, { exact: true }).first().click(),
  }
}
