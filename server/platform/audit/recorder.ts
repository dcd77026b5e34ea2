import { v7 as uuidv7 } from 'uuid'
import type { Absent } from '../access/actor.ts'
import type { About, Effects } from '../commands/command.ts'
import type { Context } from '../context.ts'
import { outbox } from './schema.ts'
import { type AuditDetail, writeAudit } from './write.ts'

/**
 * Collects what a command says of itself and writes it at the end of its transaction: one audit line, its events. The line names who was
 * absent, where the command was open only in their stead.
 */
export function recorder(
  context: Context,
  action: string,
  onBehalfOf?: Absent,
): { effects: Effects; write: () => Promise<void> } {
  let subject: About = { kind: 'tenant', id: context.tenant.id }
  let detail: AuditDetail = {}
  const events: { event: string; payload: Record<string, unknown> }[] = []
  return {
    effects: {
      about: (named, more = {}) => {
        subject = named
        detail = more
      },
      emit: (event, payload) => {
        events.push({ event, payload })
      },
    },
    write: async () => {
      const line = writeAudit(context, action, subject, {
        ...(onBehalfOf && { onBehalfOf: onBehalfOf.accountId }),
        ...detail,
      })
      const rows = events.map((one) => ({ tenantId: context.tenant.id, id: uuidv7(), ...one }))
      await Promise.all([line, rows.length > 0 && context.db.insert(outbox).values(rows)])
    },
  }
}
