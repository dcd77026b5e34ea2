import { day, endOfDay } from '@xinglin/base'
import { type Classification, classify } from '@xinglin/policy'
import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { currentPack } from '../../policy/index.ts'
import { getGraph, subjectFacts } from '../../registry/index.ts'

export const ScoreTable = z.object({
  id: z.string(),
  title: Text,
  /** The clauses it rests on. */
  cite: z.array(Text),
  /** What it counts, and of what has no points yet why. */
  headings: z.array(z.object({ id: z.string(), title: Text, unset: Text.nullable() })),
  /** Points by the table; null while anything it needs is not set or not known. */
  points: z.number().nullable(),
})

/** The pack’s table of points for a year of service; undefined where it has none. */
const tableOf = (context: Context): Classification | undefined =>
  [...currentPack(context).classifications.values()].find(
    (one) => one.subject === 'commissioner_year' && one.node.op === 'points',
  )

/** The table and what a year comes to by it, on the last day of that year. Null where the pack has no table. */
export async function scoreByTable(
  context: Context,
  yearId: string,
  lastDay: string | null,
): Promise<z.input<typeof ScoreTable> | null> {
  const table = tableOf(context)
  if (!table) return null
  const { dictionary } = currentPack(context)
  const on = lastDay === null ? context.today : day(lastDay)
  const facts = subjectFacts(await getGraph(context, yearId), dictionary)
  const points = classify(table, facts, { filedOn: on, validOn: on, knownAt: endOfDay(context.today) })
  const headings = dictionary.classifications.get(table.id)?.headings ?? []
  return {
    id: table.id,
    title: table.title,
    cite: table.grounds.map(({ title, clause }) => ({ zh: `${title.zh} ${clause}`, en: `${title.en} ${clause}` })),
    headings: headings.map(({ id, title, unset }) => ({
      id,
      title: title ?? { zh: id, en: id },
      unset: unset?.why ?? null,
    })),
    points: typeof points === 'number' ? points : null,
  }
}
