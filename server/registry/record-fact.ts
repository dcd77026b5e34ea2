import { type Day, isoDay } from '@xinglin/base'
import type { Context } from '../platform/context.ts'
import { newId } from '../platform/database/index.ts'
import { forgetGraphs } from './graph.ts'
import { projectFacts } from './projection.ts'
import { type FactJson, type FactSource, fact } from './schema.ts'
import { tellRecorded } from './tell-recorded.ts'

/** A fact as it is stated: where it comes from and from when on it holds. */
export type Statement = {
  readonly key: string
  readonly value: FactJson
  readonly source: FactSource
  readonly evidenceFileId?: string
  readonly validFrom?: Day
  readonly validUntil?: Day
  /** Set when an officer has seen the proof. */
  readonly verified?: boolean
}

/** Adds facts of one subject to the ledger, brings its projection up to date, and says so for what follows from them. Nothing is ever changed there. */
export async function recordFacts(
  context: Context,
  subject: { readonly id: string; readonly kind: string },
  statements: readonly Statement[],
): Promise<void> {
  if (statements.length === 0) return
  const by = context.actor?.accountId ?? 'system'
  await context.db.insert(fact).values(
    statements.map((one) => ({
      tenantId: context.tenant.id,
      id: newId(),
      subjectId: subject.id,
      key: one.key,
      value: one.value,
      source: one.source,
      evidenceFileId: one.evidenceFileId ?? null,
      verifiedBy: one.verified ? by : null,
      verifiedAt: one.verified ? new Date() : null,
      validFrom: one.validFrom === undefined ? null : isoDay(one.validFrom),
      validUntil: one.validUntil === undefined ? null : isoDay(one.validUntil),
      recordedBy: by,
      recordedOn: isoDay(context.today),
    })),
  )
  forgetGraphs(context.db)
  await projectFacts(context, subject)
  await tellRecorded(context, subject.id)
}
