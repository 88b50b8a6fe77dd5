import type { Source } from './imports.ts'

/** The first ring of run-time imports found, as the files in it; none when imports only ever lead down. */
export function cycleIn(sources: readonly Source[]): string[] {
  const edges = new Map(sources.map(({ file, imports }) => [file, ownTargets(imports)]))
  const done = new Set<string>()

  function ringFrom(file: string, path: readonly string[]): string[] {
    const place = path.indexOf(file)
    if (place >= 0) return [...path.slice(place), file]
    if (done.has(file)) return []
    for (const next of edges.get(file) ?? []) {
      const ring = ringFrom(next, [...path, file])
      if (ring.length > 0) return ring
    }
    done.add(file)
    return []
  }

  return sources.map(({ file }) => ringFrom(file, [])).find(ring => ring.length > 0) ?? []
}

const ownTargets = (imports: Source['imports']) =>
  imports.filter(({ own, typeOnly }) => own && !typeOnly).map(({ to }) => to)
