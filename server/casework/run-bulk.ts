import { and, eq, lte, sql } from 'drizzle-orm'
import { recorder } from '../platform/audit/recorder.ts'
import type { Context, SignedIn } from '../platform/context.ts'
import { Fault } from '../platform/fault.ts'
import { CASE_ACTIONS } from './actions/index.ts'
import { appendAction, demandPermitted, demandVersion } from './append.ts'
import { doerOf, inSteadOf } from './doer.ts'
import { getCase } from './load-case.ts'
import { lockLineOf } from './ranking/lock.ts'
import { bulkDecision } from './schema.ts'

/** An approval in bulk whose time for undoing is over, and whose it is. */
export type DueBulk = { readonly id: string; readonly account: { readonly id: string; readonly name: string } }

/** Approvals in bulk that are to take effect now. */
export async function findDueBulk(context: Context): Promise<readonly DueBulk[]> {
  const rows = await context.db
    .select({ id: bulkDecision.id, madeBy: bulkDecision.madeBy, name: bulkDecision.madeByName })
    .from(bulkDecision)
    .where(
      and(
        eq(bulkDecision.tenantId, context.tenant.id),
        eq(bulkDecision.status, 'waiting'),
        lte(bulkDecision.takesEffectAt, sql`now()`),
      ),
    )
    .limit(20)
  return rows.map((row) => ({ id: row.id, account: { id: row.madeBy, name: row.name } }))
}

/**
 * Lets an approval in bulk take effect, as its maker: each case judged anew. A case that cannot be approved is held with its reason; the
 * others go through. In one transaction, under the row's lock: two servers never do it twice.
 */
export async function runBulk(context: SignedIn, id: string): Promise<void> {
  const [decision] = await context.db
    .select()
    .from(bulkDecision)
    .where(
      and(eq(bulkDecision.tenantId, context.tenant.id), eq(bulkDecision.id, id), eq(bulkDecision.status, 'waiting')),
    )
    .for('update')
  if (!decision) return
  const held: { caseId: string; why: { zh: string; en: string } }[] = []
  await lockLineOf(
    context,
    decision.cases.map((one) => one.caseId),
  )
  // In one order, so that two of them wait for each other instead of blocking.
  for (const one of [...decision.cases].sort((a, b) => a.caseId.localeCompare(b.caseId))) {
    try {
      await approveOne(context, one, decision.text)
    } catch (error) {
      if (!(error instanceof Fault) || error.code === 'internal') throw error
      held.push({ caseId: one.caseId, why: error.say })
    }
  }
  await context.db
    .update(bulkDecision)
    .set({ status: 'done', held })
    .where(and(eq(bulkDecision.tenantId, context.tenant.id), eq(bulkDecision.id, id)))
}

async function approveOne(context: SignedIn, one: { caseId: string; version: number }, text: string): Promise<void> {
  const loaded = await getCase(context, one.caseId, 'lock')
  demandVersion(loaded, one.version)
  const doer = doerOf(context, loaded, 'approve')
  demandPermitted(context, loaded, doer, 'approve')
  const detail = await CASE_ACTIONS.approve.prepare(context, loaded, { text })
  const record = recorder(context, 'casework/act')
  const after = await appendAction(context, loaded, doer, 'approve', detail)
  record.effects.about(
    { kind: 'case', id: one.caseId },
    { action: 'approve', situation: after.state.situation, ...inSteadOf(doer) },
  )
  record.effects.emit('case.moved', { caseId: one.caseId, action: 'approve', situation: after.state.situation })
  await record.write()
}
