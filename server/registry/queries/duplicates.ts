import { and, desc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { demandKeeper } from '../duplicates/demand-keeper.ts'
import { findCandidates } from '../duplicates/find-candidates.ts'
import { ownWord } from '../duplicates/own-word.ts'
import { ownArea } from '../own-area.ts'
import { duplicateFinding, subject } from '../schema.ts'

const Candidate = z.object({
  kind: z.enum(['person', 'organisation']),
  firstId: z.string(),
  secondId: z.string(),
  first: z.string(),
  second: z.string(),
  why: z.array(Text),
  /** One of the two is an account's own word: somebody waits for their entry. */
  ownWord: z.boolean(),
})
const Finding = z.object({
  id: z.string(),
  kept: z.string(),
  other: z.string(),
  reason: z.string(),
  by: z.string(),
  on: z.string(),
  mine: z.boolean(),
  undone: z.object({ by: z.string(), on: z.string(), reason: z.string() }).nullable(),
})

const SHOWN = 200
const other = alias(subject, 'other')

/** Entries of people and organisations that may be one, and what was merged before, newest first. */
export const duplicates = query({
  name: 'registry/duplicates',
  summary: 'Entries that may be one, and what was merged',
  input: z.object({}),
  output: z.object({ rows: z.array(Candidate), total: z.number(), findings: z.array(Finding) }),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext) => {
    const context = anyContext as SignedIn
    demandKeeper(context)
    const { db, tenant, actor } = context
    const mine = ownArea(context, actor)
    const found = await findCandidates(context, mine)
    const shown = found.slice(0, SHOWN)
    const own = await ownWord(
      context,
      shown.flatMap(({ first, second }) => [first, second]),
    )
    const names = new Map(
      shown.length === 0
        ? []
        : (
            await db
              .select({ id: subject.id, name: subject.name })
              .from(subject)
              .where(
                and(
                  eq(subject.tenantId, tenant.id),
                  inArray(
                    subject.id,
                    shown.flatMap(({ first, second }) => [first, second]),
                  ),
                ),
              )
          ).map(({ id, name }) => [id, name] as const),
    )
    const findings = await db
      .select({ one: duplicateFinding, kept: subject.name, other: other.name })
      .from(duplicateFinding)
      .innerJoin(subject, and(eq(subject.tenantId, duplicateFinding.tenantId), eq(subject.id, duplicateFinding.keptId)))
      .innerJoin(other, and(eq(other.tenantId, duplicateFinding.tenantId), eq(other.id, duplicateFinding.otherId)))
      .where(and(eq(duplicateFinding.tenantId, tenant.id), eq(duplicateFinding.finding, 'same'), mine))
      .orderBy(desc(duplicateFinding.id))
      .limit(SHOWN)
    return {
      total: found.length,
      rows: shown.map(({ kind, first, second, why }) => ({
        kind: kind as 'person',
        firstId: first,
        secondId: second,
        first: names.get(first) ?? '',
        second: names.get(second) ?? '',
        why: [...why],
        ownWord: own.has(first) || own.has(second),
      })),
      findings: findings.map(({ one, kept, other: name }) => ({
        id: one.id,
        kept,
        other: name,
        reason: one.reason,
        by: one.foundByName,
        on: one.foundOn,
        mine: one.foundBy === actor.accountId,
        undone:
          one.undoneBy === null
            ? null
            : { by: one.undoneByName ?? '', on: one.undoneOn ?? '', reason: one.undoneReason ?? '' },
      })),
    }
  },
})
