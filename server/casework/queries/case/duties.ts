import { type Day, isoDay } from '@xinglin/base'
import { z } from 'zod'
import type { LoadedCase } from '../../load-case.ts'

/** What is owed after the decision, and what is owed back. */
export const DutiesView = z.object({
  milestones: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      due: z.string().nullable(),
      sum: z.number(),
      status: z.enum(['open', 'reported', 'met', 'settled', 'missed', 'lapsed']),
    }),
  ),
  paid: z.number(),
  owed: z.number(),
  instalments: z.array(z.object({ due: z.string(), sum: z.number() })),
  /** Papers promised for later, and by when; a correction's last day. */
  gaps: z.array(z.string()),
  answerUntil: z.string().nullable(),
})

export function dutiesOf({ state }: LoadedCase): z.output<typeof DutiesView> {
  return {
    milestones: state.milestones.map(({ id, title, due, sum, status }) => ({
      id,
      title,
      due: due === null ? null : isoDay(due as Day),
      sum,
      status,
    })),
    paid: state.paid,
    owed: state.owed,
    instalments: state.instalments.map((one) => ({ due: isoDay(one.due as Day), sum: one.sum })),
    gaps: [...state.gaps],
    answerUntil: state.answerUntil === null ? null : isoDay(state.answerUntil as Day),
  }
}
