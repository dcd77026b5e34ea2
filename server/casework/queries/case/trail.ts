import { type Day, isoDay } from '@xinglin/base'
import { ACTION_KINDS } from '@xinglin/procedure'
import { z } from 'zod'
import type { SignedIn } from '../../../platform/context.ts'
import { ACTION_LABEL } from '../../action-labels.ts'
import { LocalisedText } from '../../labels.ts'
import type { LoadedCase } from '../../load-case.ts'
import { findProcedureSchema } from '../../procedure.ts'

/** One step as it is told: what, by whom, when, in what words. */
export const TrailEntry = z.object({
  sequence: z.number(),
  kind: z.enum(ACTION_KINDS),
  label: LocalisedText,
  by: z.string(),
  on: z.string(),
  at: z.string(),
  text: z.string().nullable(),
  clause: z.string().nullable(),
  sum: z.number().nullable(),
  /** Colleague it went to, document it rests on, day it names. */
  to: z.string().nullable(),
  document: z.string().nullable(),
  until: z.string().nullable(),
  score: z.number().nullable(),
  record: z.array(z.object({ title: LocalisedText, value: z.string() })),
})

/** What the office says among itself: the applicant sees that the case is worked on, not this. */
const INSIDE = new Set(['take', 'hand_over', 'ask', 'reply', 'escalate', 'advise'])

/** The trail as this reader may see it. The applicant's has one face of the office: what officers say to each other stays inside. */
export async function trailOf(context: SignedIn, loaded: LoadedCase, inside: boolean) {
  const schema = await findProcedureSchema(context, loaded.file)
  const fields = new Map(schema.stages.flatMap((stage) => (stage.record ?? []).map((one) => [one.id, one])))
  const shown = loaded.actions.filter((one) => inside || !INSIDE.has(one.kind))
  return shown.map(({ sequence, kind, byName, on, at, detail }) => ({
    sequence,
    kind,
    label: ACTION_LABEL[kind],
    by: byName,
    on: isoDay(on as Day),
    at: at.toISOString(),
    text: detail.text ?? null,
    clause: detail.clause ?? null,
    sum: detail.sum ?? null,
    to: detail.accountName ?? null,
    document: detail.document ?? null,
    until: detail.until === undefined ? null : isoDay(detail.until as Day),
    score: inside ? (detail.score ?? null) : null,
    record: Object.entries(inside ? (detail.record ?? {}) : {}).map(([id, value]) => {
      const field = fields.get(id)
      const option = field?.options?.find((one) => one.id === value)
      return { title: field?.title ?? { zh: id, en: id }, value: option?.title.zh ?? value }
    }),
  }))
}
