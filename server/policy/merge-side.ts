import { quoted } from '@xinglin/base'
import type { Rule } from '@xinglin/policy'
import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Context } from '../platform/context.ts'
import type { MergeSide, Pair } from '../registry/index.ts'
import { lapseOffer } from './offers/keep.ts'
import { currentPack } from './pack.ts'
import { award, awardKey, offer } from './schema.ts'

type Award = typeof award.$inferSelect

const MERGED = { zh: '与另一条重复登记合并，改按合并后的记录。', en: 'Merged with another entry; that one counts now.' }

/** Awards and their keys go with whom they went to. Two who both had what is given once are looked into by a person first. */
export const policyMergeSide: MergeSide = {
  places: [award.subjectId, award.beneficiaryId],
  against: async (context, { keptId, otherId }) => {
    const [kept, others] = [await awardsOf(context, keptId), await awardsOf(context, otherId)]
    const { rules } = currentPack(context)
    const as = (one: Award, path: string) => (one.keys[path] === otherId ? keptId : one.keys[path])
    const twice = others.flatMap((one) => {
      const rule = rules.get(one.benefit)
      return rule && kept.some((two) => isOnce(rule, one, two, as)) ? [rule] : []
    })
    return [...new Set(twice)].map(({ title }) => ({
      zh: `两条都领过${quoted(title).zh}，按规定只发一次。请先核查、追回，再合并。`,
      en: `Both had ${quoted(title).en}, which is given once. Please look into it and claim back before merging.`,
    }))
  },
  follow: async (context, pair, what) => {
    await renameKeys(context, pair, what)
    if (what === 'merged') await lapseOffers(context, pair.otherId)
  },
}

/** Overlap rules compare ids that an award keeps: those of the other entry become the kept one's, and back. Which awards were the other's its keys say for ever. */
async function renameKeys({ db, tenant }: Context, { keptId, otherId }: Pair, what: 'merged' | 'undone') {
  const [from, to] = what === 'merged' ? [otherId, keptId] : [keptId, otherId]
  const others = and(eq(awardKey.tenantId, tenant.id), eq(awardKey.key, otherId))
  const rows = await db.select({ awardId: awardKey.awardId }).from(awardKey).where(others)
  if (rows.length === 0) return
  const known = rows.map(({ awardId }) => ({ tenantId: tenant.id, key: to, awardId }))
  await db.insert(awardKey).values(known).onConflictDoNothing()
  const renamed = sql<
    Record<string, string>
  >`(select coalesce(jsonb_object_agg(path, case when id = ${from}::text then ${to}::text else id end), '{}')
    from jsonb_each_text(${award.keys}) as one (path, id))`
  const ids = rows.map((row) => row.awardId)
  await db
    .update(award)
    .set({ keys: renamed })
    .where(and(eq(award.tenantId, tenant.id), inArray(award.id, ids)))
}

/** What was found for the other entry is found anew for the kept one. */
async function lapseOffers(context: Context, otherId: string): Promise<void> {
  const open = await context.db
    .select()
    .from(offer)
    .where(
      and(
        eq(offer.tenantId, context.tenant.id),
        eq(offer.state, 'open'),
        or(eq(offer.subjectId, otherId), eq(offer.beneficiaryId, otherId)),
      ),
    )
    .for('update')
  for (const one of open) await lapseOffer(context, one, MERGED, { told: [], made: 0, lapsed: 0 })
}

const awardsOf = ({ db, tenant }: Context, id: string): Promise<Award[]> =>
  db
    .select()
    .from(award)
    .where(
      and(
        eq(award.tenantId, tenant.id),
        inArray(
          award.id,
          db
            .select({ id: awardKey.awardId })
            .from(awardKey)
            .where(and(eq(awardKey.tenantId, tenant.id), eq(awardKey.key, id))),
        ),
      ),
    )

/** Whether the second of these two would have been refused, had it been known that they are one. */
const isOnce = (rule: Rule, one: Award, two: Award, as: (one: Award, path: string) => string | undefined): boolean =>
  rule.overlap.some((overlap) => {
    if (overlap.form === 'once_per')
      return one.benefit === two.benefit && overlap.per.every(({ path }) => as(one, path) === as(two, path))
    if (overlap.form !== 'excludes') return false
    const id = as(one, overlap.per.path)
    return overlap.others.some((other) => other.rule === two.benefit && id !== undefined && as(two, other.path) === id)
  })
