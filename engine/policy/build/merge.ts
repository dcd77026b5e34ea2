import type { Contents } from '../pack/contents.ts'
import type { PackFile } from '../pack/file.ts'
import type { PackProblem } from '../pack/problem.ts'
import type { ContentOf, Part } from '../read/layout.ts'

/** A part of the pack and of all it extends, parents first. */
export function together<P extends Part>(part: P, packs: readonly Contents[]): PackFile<ContentOf<P>>[] {
  return packs.flatMap((pack) => pack[part] as readonly PackFile<ContentOf<P>>[])
}

/** Puts files into a map by id; two of one id are an error at the second. */
export function byId<Content>(
  files: readonly PackFile<Content>[],
  idOf: (content: Content) => string,
  problems: PackProblem[],
): Map<string, PackFile<Content>> {
  const map = new Map<string, PackFile<Content>>()
  for (const file of files) {
    const id = idOf(file.content)
    const known = map.get(id)
    if (known) problems.push(duplicate(id, known.file, file, []))
    else map.set(id, file)
  }
  return map
}

/** The same for files that are lists. */
export function listById<Item>(
  files: readonly PackFile<readonly Item[]>[],
  idOf: (item: Item) => string,
  problems: PackProblem[],
): Map<string, Item> {
  const map = new Map<string, Item>()
  for (const file of files)
    for (const [i, item] of file.content.entries()) {
      const id = idOf(item)
      if (map.has(id)) problems.push(duplicate(id, 'an earlier place', file, [i]))
      else map.set(id, item)
    }
  return map
}

function duplicate(id: string, known: string, file: PackFile, path: readonly number[]): PackProblem {
  const message = `"${id}" is already defined in ${known}`
  return { code: 'duplicate', severity: 'error', file: file.file, ...file.locate(path), message }
}
