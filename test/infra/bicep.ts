import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Language, type Node, Parser } from 'web-tree-sitter'

/** A template as the grammar of Bicep reads it. No cloud is asked, so this knows the form and not whether Azure takes it. */
export async function bicep(path: string | URL): Promise<Node> {
  await Parser.init()
  const grammar = createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')
  const parser = new Parser().setLanguage(await Language.load(grammar))
  const tree = parser.parse(readFileSync(path, 'utf8'))
  if (!tree) throw new Error(`${path} was not read`)
  return tree.rootNode
}

/** Lines that the grammar does not understand. */
export const faultsIn = (root: Node): string[] =>
  root
    .descendantsOfType('ERROR')
    .concat(nodes(root).filter(node => node.isMissing))
    .map(node => `line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`)

const nodes = (root: Node): Node[] => [root, ...root.children.flatMap(child => (child ? nodes(child) : []))]

/** The text of a resource, by its symbolic name. */
export function resource(root: Node, name: string): string {
  const found = root.descendantsOfType('resource_declaration').find(node => node?.text.startsWith(`resource ${name} '`))
  if (!found) throw new Error(`there is no resource ${name}`)
  return found.text
}
