import type { Pack } from '@xinglin/policy'
import { problemLine, readPack } from '@xinglin/policy/read'
import type { PackSource } from './schema.ts'

/** A pack that cannot be read: every problem with its place, for the person at the terminal. */
export class PackRefused extends Error {
  readonly sentence: string

  constructor(packId: string, problems: readonly string[]) {
    super(`pack ${packId} was refused`)
    this.sentence = [`The pack ${packId} has errors and was not loaded:`, ...problems.map((one) => `  ${one}`)].join(
      '\n',
    )
  }
}

/** Reads packs in order, parents first, and returns the last. Throws PackRefused with every problem as file:line:col. */
export function readSources(sources: readonly PackSource[]): Pack {
  const read: Pack[] = []
  for (const source of sources) {
    const result = readPack(source.files, read)
    if (!result.ok)
      throw new PackRefused(
        source.id,
        result.problems.map((one) => problemLine({ ...one, file: `packs/${source.id}/${inPack(one.file)}` })),
      )
    read.push(result.pack)
  }
  const last = read.at(-1)
  if (!last) throw new PackRefused('', ['no files'])
  return last
}

/** The path below the pack's folder. Problems name the pack first; one whose own name could not be read is called by its folder here. */
const inPack = (file: string) => file.slice(file.indexOf('/') + 1)
