import { isoDay } from '@xinglin/base'
import { and, asc, eq } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import type { FactRow } from '../graph.ts'
import { fact } from '../schema.ts'

/** Lines of a subject by what they are about, oldest first. */
async function linesOf({ db, tenant }: SignedIn, id: string): Promise<ReadonlyMap<string, readonly FactRow[]>> {
  const rows = await db
    .select()
    .from(fact)
    .where(and(eq(fact.tenantId, tenant.id), eq(fact.subjectId, id)))
    .orderBy(asc(fact.recordedAt), asc(fact.id))
  const lines = new Map<string, FactRow[]>()
  for (const row of rows) lines.set(row.key, [...(lines.get(row.key) ?? []), row])
  return lines
}

/** Whether something is stated and was not withdrawn. */
const holds = (lines: readonly FactRow[] | undefined) => (lines?.at(-1)?.value ?? null) !== null

/**
 * States of the kept entry what only the other knows, each line with its own source, paper and verification, and the line it comes from. What
 * both say stays as the kept one has it. Nothing of the other's ledger is touched. Answers the new lines.
 */
export async function carryFacts(context: SignedIn, from: string, to: string): Promise<readonly string[]> {
  const there = await linesOf(context, to)
  const only = [...(await linesOf(context, from))].filter(([key, lines]) => holds(lines) && !holds(there.get(key)))
  const lines = only.flatMap(([, rows]) =>
    rows
      .filter((row) => row.value !== null)
      .map(({ recordedAt: _, ...row }) => ({
        ...row,
        id: newId(),
        subjectId: to,
        recordedBy: context.actor.accountId,
        recordedOn: isoDay(context.today),
        supersedes: row.id,
      })),
  )
  if (lines.length > 0) await context.db.insert(fact).values(lines)
  return lines.map((one) => one.id)
}

/** Withdraws what was carried over, by new lines. What was stated since stays. */
export async function takeFactsBack(context: SignedIn, to: string, carried: readonly string[]): Promise<void> {
  const last = [...(await linesOf(context, to))].flatMap(([key, lines]) => {
    const newest = lines.at(-1)
    return newest && carried.includes(newest.id) ? [{ key, newest }] : []
  })
  if (last.length === 0) return
  await context.db.insert(fact).values(
    last.map(({ key, newest }) => ({
      tenantId: context.tenant.id,
      id: newId(),
      subjectId: to,
      key,
      value: null,
      source: 'officer' as const,
      recordedBy: context.actor.accountId,
      recordedOn: isoDay(context.today),
      supersedes: newest.id,
    })),
  )
}
