// What test/browser/accessible.browser.ts asks of the gallery, running in the page itself.
// The package draws a list that is searched in Teams without its label; Teams draws its own.
const drawnWithoutLabel = ['.ac-choiceSetInput-filtered-textbox']

globalThis.gallery = {
  /** A line per fault that axe-core finds, with the file and example of the card. */
  async faults(where, rules) {
    // Glues the lines of a block together without a space, and then misses the words; `unsaid` below asks the same.
    const not = { 'label-content-name-mismatch': { enabled: false } }
    const { violations } = await globalThis.axe.run(
      { include: where, exclude: drawnWithoutLabel },
      { runOnly: rules, rules: not, resultTypes: ['violations'] },
    )
    const lines = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const element = document.querySelector(String(target[0]))
        return `${id} ${exampleOf(element)}: ${element.textContent.slice(0, 60)} (${failureSummary.split('\n')[1]?.trim()})`
      }),
    )
    return [...new Set(lines)]
  },

  /** Blocks that can be pressed and whose name leaves out words that stand in them. */
  unsaid: () =>
    [...document.querySelectorAll('.ac-selectable[aria-label]')].flatMap(block =>
      [...block.querySelectorAll('.ac-textBlock')]
        .filter(text => !plain(block.getAttribute('aria-label')).includes(plain(text.textContent)))
        .map(text => `${exampleOf(block)}: ${text.textContent}`),
    ),

  /** Cards in the narrow column that are wider than their pane. */
  tooWide: () =>
    [...document.querySelectorAll('.narrow .shown')]
      .filter(card => card.scrollWidth > card.clientWidth + 1)
      .map(exampleOf),

  /** Buttons in the narrow column that do not show all their words. */
  cutOff: () =>
    [...document.querySelectorAll('.narrow .ac-pushButton')]
      .filter(button => [button, ...button.querySelectorAll('*')].some(part => part.scrollWidth > part.clientWidth + 1))
      .map(button => `${exampleOf(button)}: ${button.textContent}`),

  /** Numbers what can have the focus in the first card of a file, as it is read; the first one gets it. Resolves to how many. */
  startWalk(file) {
    const card = document.querySelector(`section[id="${file}"] .shown`)
    const groups = new Set()
    const stops = [...card.querySelectorAll('button, input, select, textarea, a[href], [tabindex="0"]')].filter(
      stop => {
        // One stop for a group of radio buttons: the arrows go on from there.
        const again = stop.type === 'radio' && groups.has(stop.name)
        groups.add(stop.name)
        return stop.offsetParent !== null && !again
      },
    )
    for (const [i, stop] of stops.entries()) stop.dataset.stop = String(i)
    stops[0].focus()
    return stops.length
  },

  /** Where the focus is, and whether somebody sees that. */
  stop() {
    const now = document.activeElement
    return `${now.dataset.stop} ${getComputedStyle(now).outlineStyle === 'none' ? 'without a ring' : 'ringed'}`
  },
}

const exampleOf = element => element.closest('.pair').getAttribute('data-example')
// The Dutch word behind the first "confidential adviser" of a card is said once (cards/dutch-word.ts).
const plain = text =>
  text
    .replaceAll(/\(vertrouwensperso(on|nen)\)/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
