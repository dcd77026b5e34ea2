import { eq } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import type { PackSource } from '../../platform/packs/schema.ts'
import { packVersion } from '../../platform/packs/schema.ts'

/** What a draft may write another text of: the rules and the dated figures of the city's own pack. */
export const EDITABLE = /^(benefits|parameters)\/[a-z][a-z0-9_-]*\.yaml$/

/** The files that a pack in force was read from, parents first. */
export async function sourcesOf(context: Context, hash: string): Promise<readonly PackSource[]> {
  const known = read.get(hash)
  if (known) return known
  const [row] = await context.db.select().from(packVersion).where(eq(packVersion.hash, hash))
  if (!row) throw notFound(`pack content ${hash}`)
  read.clear()
  read.set(hash, row.content)
  return row.content
}

const read = new Map<string, readonly PackSource[]>()

/** The text of a file of the city's own pack. */
export async function textOf(context: Context, hash: string, path: string): Promise<string> {
  const text = (await sourcesOf(context, hash)).at(-1)?.files.find((one) => one.path === path)?.text
  if (text === undefined) throw notFound(`file ${path}`)
  return text
}
