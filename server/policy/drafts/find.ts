import { and, eq } from 'drizzle-orm'
import { holds } from '../../platform/access/actor.ts'
import type { SignedIn } from '../../platform/context.ts'
import { forbidden, notFound } from '../../platform/fault.ts'
import { currentPack } from '../pack.ts'
import { policyDraft } from '../schema.ts'

export type Draft = typeof policyDraft.$inferSelect

export async function getDraft(context: SignedIn, id: string, lock = false): Promise<Draft> {
  const rows = context.db
    .select()
    .from(policyDraft)
    .where(and(eq(policyDraft.tenantId, context.tenant.id), eq(policyDraft.id, id)))
  const [draft] = lock ? await rows.for('update') : await rows
  if (!draft) throw notFound(`draft ${id}`)
  return draft
}

/** Rules are changed where they are answered for: by the lead unit of the pack. Throws `forbidden` for others. */
export function ofLeadUnit(context: SignedIn, ...roles: readonly ('officer' | 'head')[]): void {
  const { lead } = currentPack(context)
  if (lead === undefined || roles.some((role) => holds(context.actor, role, lead))) return
  throw forbidden(`drafts are made and signed in ${lead}`)
}

export const sameDraft = (context: SignedIn, id: string) =>
  and(eq(policyDraft.tenantId, context.tenant.id), eq(policyDraft.id, id))
