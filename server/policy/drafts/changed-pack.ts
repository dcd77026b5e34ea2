import type { Pack } from '@xinglin/policy'
import { type PackProblem, readPack } from '@xinglin/policy/read'
import type { PackSource } from '../../platform/packs/schema.ts'
import type { DraftChanges } from '../schema.ts'
import { withTexts } from './versions.ts'

/** Where a text cannot be read: by file, line and column, as the checker says it. */
export type Problem = { readonly path: string; readonly line: number; readonly col: number; readonly message: string }

export type Changed =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The pack as a draft would have it from a day on, read and checked as a whole. Without other texts it is the pack itself. */
export function changedPack(
  pack: Pack,
  sources: readonly PackSource[],
  { files }: DraftChanges,
  from: string,
): Changed {
  const own = sources.at(-1)
  if (files.length === 0 || !own) return { ok: true, pack }
  const changed = withTexts(own.files, files, from)
  const key = JSON.stringify([pack.context.hash, from, files])
  const known = recent.get(key)
  if (known) return known
  const parents: Pack[] = []
  for (const source of sources.slice(0, -1)) {
    const parent = readPack(source.files, parents)
    if (parent.ok) parents.push(parent.pack)
  }
  const result = readPack(changed, parents)
  const answer: Changed = result.ok
    ? { ok: true, pack: result.pack }
    : { ok: false, problems: result.problems.filter(({ severity }) => severity === 'error').map(problemOf) }
  if (recent.size > 20) recent.clear()
  recent.set(key, answer)
  return answer
}

/** Drafts are tried again and again while only the figures or the part change. */
const recent = new Map<string, Changed>()

const problemOf = ({ file, line, col, message }: PackProblem): Problem => ({
  path: file.slice(file.indexOf('/') + 1),
  line,
  col,
  message,
})
