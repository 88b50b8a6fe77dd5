/**
 * Which room of the house a file stands in (architecture.md, "Who may import what").
 * `pure` decides and knows nothing outside its feature; `routes` turn data into cards; `entry` is where a command starts.
 */
export type Room = 'pure' | 'routes' | 'cards' | 'content' | 'store' | 'teams' | 'composition' | 'entry'

/** Parts of the routes of a feature that stand in a file of their own. */
const routeHelpers = ['deps', 'journey', 'changing', 'planning']

/** What reads or writes outside the process: an adapter of its feature, put in by an entry. */
const machine = [
  'src/people/people-file.ts',
  'src/people/graph-client.ts',
  'src/people/entra.ts',
  'src/privacy/exporter.ts',
  'src/report/xlsx.ts',
  'src/report/docx.ts',
  'src/report/writers.ts',
  'cards/every-example.ts',
  'cards/gallery.ts',
]

const compositions = [
  'src/main.ts',
  'src/learnt.ts',
  'src/trede.ts',
  'src/opening.ts',
  'src/importing.ts',
  'src/manners.ts',
  'src/trede-campaigns.ts',
  'src/trede-engine.ts',
  'src/trede-gate.ts',
  'src/trede-parts.ts',
  'src/trede-figures.ts',
  'src/trede-reminders.ts',
  'src/trede-talks.ts',
  'src/config.ts',
]

export function roomOf(file: string): Room {
  const [top, folder = '', name = ''] = file.split('/')
  if (compositions.includes(file)) return 'composition'
  if (machine.includes(file) || file.endsWith('.cli.ts') || (top === 'src' && folder === 'local')) return 'entry'
  if (top === 'cards') return ['content', 'policy'].includes(folder) ? 'content' : 'cards'
  if (folder === 'store' || folder === 'teams') return folder
  return isRoute(name.replace(/\.ts$/, '')) ? 'routes' : 'pure'
}

const isRoute = (name: string) => /^routes(-|$)/.test(name) || routeHelpers.includes(name)

/** The feature of a file in src, else its top folder. */
export const featureOf = (file: string): string =>
  (file.startsWith('src/') ? file.split('/')[1] : file.split('/')[0]) ?? ''
