import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Pack } from '@xinglin/policy'
import { type PackProblem, type PackText, readPack } from '@xinglin/policy/read'

export interface FolderRead {
  readonly pack: Pack | undefined
  /** Of this folder and of the folders it extends. */
  readonly problems: readonly PackProblem[]
}

/** Reads a pack's folder and, beside it, the folders it extends. Throws when a folder cannot be read. */
export async function readFolder(folder: string): Promise<FolderRead> {
  return readWithParents(resolve(folder), [])
}

async function readWithParents(folder: string, above: readonly string[]): Promise<FolderRead> {
  const files = await textsIn(folder)
  const parents: Pack[] = []
  const problems: PackProblem[] = []
  for (const id of extendedBy(files)) {
    if (above.includes(id)) continue
    const parent = await readWithParents(join(dirname(folder), id), [...above, basename(folder)])
    problems.push(...parent.problems)
    if (parent.pack) parents.push(parent.pack)
  }
  const read = readPack(files, parents)
  if (!read.ok) return { pack: undefined, problems: [...problems, ...read.problems] }
  return { pack: read.pack, problems: [...problems, ...read.warnings] }
}

async function textsIn(folder: string): Promise<PackText[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  )
}

/** The engine reads pack.yaml properly; to find the folders, this one line is enough. */
function extendedBy(files: readonly PackText[]): string[] {
  const settings = files.find((file) => file.path === 'pack.yaml')
  const list = /^extends:\s*\[([^\]]*)\]/m.exec(settings?.text ?? '')?.[1] ?? ''
  return list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => /^[a-z0-9-]+$/.test(id))
}
