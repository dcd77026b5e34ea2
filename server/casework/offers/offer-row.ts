import { z } from 'zod'
import type { Context } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { OFFER_STATES, type OfferRow } from '../../policy/index.ts'
import { caseLabels } from '../labels.ts'

/** An offer or reminder as a line of a list. */
export const OfferLine = z.object({
  id: z.uuid(),
  version: z.number(),
  benefit: z.object({ id: z.string(), title: Text }),
  /** `once`, or the month: `2024-03`. */
  period: z.string(),
  kind: z.enum(['offer', 'reminder']),
  state: z.enum(OFFER_STATES),
  stateLabel: Text,
  /** In fen; null while it is not set or not confirmed. */
  sum: z.number().nullable(),
  waits: z.array(z.enum(['apply', 'figure', 'confirmation'])),
  unit: Text,
  caseId: z.uuid().nullable(),
  madeOn: z.string(),
})

/** States as people read them. */
export const STATE_LABEL = {
  open: { zh: '等你决定', en: 'Waiting for you' },
  consented: { zh: '已同意领取', en: 'Accepted' },
  declined: { zh: '已放弃', en: 'Declined' },
  disputed: { zh: '有异议，正在核对', en: 'Said to be wrong, being checked' },
  lapsed: { zh: '已失效', en: 'No longer there' },
} as const

export function offerLine(context: Context, row: OfferRow): z.output<typeof OfferLine> {
  const labels = caseLabels(context)
  return {
    id: row.id,
    version: row.version,
    benefit: { id: row.benefit, title: labels.benefit(row.benefit, row.period) },
    period: row.period,
    kind: row.kind,
    state: row.state,
    stateLabel: STATE_LABEL[row.state],
    sum: row.sum,
    waits: row.waits,
    unit: labels.unit(row.unitId),
    caseId: row.caseId,
    madeOn: row.madeOn,
  }
}
