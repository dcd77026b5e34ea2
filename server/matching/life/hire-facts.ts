import type { SignedIn } from '../../platform/context.ts'
import { type FactJson, getGraph } from '../../registry/index.ts'
import type { Pairing } from './load.ts'

/** The record of the registry that a match led to last: the job after an internship, else what was agreed. Null where nobody is engaged. */
export const hireOf = ({ keptOnId, engagementId }: Pick<Pairing, 'keptOnId' | 'engagementId'>): string | null =>
  keptOnId ?? engagementId

/** What both sides stated of that record and no officer has verified, by key. Empty where all of it is verified. */
export async function unverifiedHire(context: SignedIn, row: Pairing): Promise<Readonly<Record<string, FactJson>>> {
  const id = hireOf(row)
  if (id === null) return {}
  const facts = (await getGraph(context, id)).nodes.get(id)?.facts ?? new Map()
  const newest = [...facts].flatMap(([key, rows]) => {
    const last = rows.at(-1)
    return last && last.verifiedAt === null && last.value !== null ? [[key, last.value] as const] : []
  })
  return Object.fromEntries(newest)
}
