import { roomOf } from './rooms.ts'
import type { Rule } from './rules.ts'

const found = (wanted: RegExp, text: string) => [...text.matchAll(wanted)].map(([words]) => words.trim())

/** Code without what stands in comments and between quotes, so that a sentence is not read as code; `${…}` is code. */
const bare = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gm, quoted =>
    quoted.startsWith('`') ? found(/\$\{[^}]*\}/g, quoted).join(' ') : ' ',
  )

const inCode = (wanted: RegExp, looksAt: Rule['looksAt'] = () => true): Rule => ({
  looksAt,
  faults: ({ text }) => found(wanted, bare(text)),
})

/** Settings have one door, where a process starts: main.ts, a command, and src/local, which starts others. */
const environment = inCode(/\bprocess\s*\.\s*env\b/g, file => file !== 'src/main.ts' && roomOf(file) !== 'entry')

const any = inCode(/(?:[:<|&,(]|\bas)\s*any\b(?!\s*[(:.])/g)

/** Node strips types and nothing more. */
const enums = inCode(/^\s*(?:export\s+)?(?:declare\s+)?(?:const\s+)?enum\s+\w+/gm)

const classes = inCode(/\bclass\s+(?!extends\b)\w+(?!\s+extends\s+Error\b)\b/g)

const vague = ['utils', 'util', 'common', 'helpers', 'services', 'types', 'misc', 'shared', 'lib']
const folders: Rule = {
  looksAt: () => true,
  faults: ({ file }) => file.split('/').filter(part => vague.includes(part.replace(/\.ts$/, ''))),
}

const MOST_FOLDERS = 1
/** One folder below src; content has one more: the labelled sentences, an intent a file. */
const depth: Rule = {
  looksAt: () => true,
  faults: ({ file }) => {
    const below = file.split('/').length - 2
    return below <= MOST_FOLDERS || isContent(file) ? [] : [`${below} folders deep`]
  },
}

const MOST_LINES = 200
const MOST_LINES_OF_CONTENT = 260
/** Longer than a file should be, and why that is better than cutting it. */
const longOnPurpose: Readonly<Record<string, string>> = {}

/** Many small pieces of content of one kind have a folder. */
const contentFolders = ['intents', 'questions', 'answers'].map(name => `cards/content/${name}/`)
const isContent = (file: string) => contentFolders.some(folder => file.startsWith(folder))
const isList = (file: string) => isContent(file) && !file.includes('/answers/')
const length: Rule = {
  looksAt: file => !isList(file),
  faults: ({ file, text }) => {
    const lines = text.split('\n').length - 1
    const most = roomOf(file) === 'content' ? MOST_LINES_OF_CONTENT : MOST_LINES
    return lines <= most || file in longOnPurpose ? [] : [`${lines} lines`]
  },
}

export const textRules = { environment, any, enums, classes, folders, depth, length }
