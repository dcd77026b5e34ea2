import { type Day, isoDay, type Localised } from '@xinglin/base'
import {
  ACTION_KINDS,
  ACTION_LABEL,
  type ActionDetail,
  type ActionKind,
  fold,
  getStage,
  OUTCOME_LABEL,
} from '@xinglin/procedure'
import { z } from 'zod'
import type { SignedIn } from '../../../platform/context.ts'
import { Text } from '../../../platform/text/schema.ts'
import { citedText } from '../../documents/words/parts.ts'
import type { LoadedCase } from '../../load-case.ts'
import { findProcedureSchema } from '../../procedure.ts'

/** One step as it is told: what, by whom, when, in what words. */
export const TrailEntry = z.object({
  sequence: z.number(),
  kind: z.enum(ACTION_KINDS),
  label: Text,
  /** Empty where this reader is not told. */
  by: z.string(),
  /** Colleague who was away, in whose stead it was done (代). */
  onBehalfOf: z.string().nullable(),
  on: z.string(),
  at: z.string(),
  /** What a finding came to. */
  outcome: Text.nullable(),
  text: z.string().nullable(),
  clause: z.string().nullable(),
  sum: z.number().nullable(),
  /** Colleague it went to, document it rests on, day it names. */
  to: z.string().nullable(),
  document: z.string().nullable(),
  until: z.string().nullable(),
  score: z.number().nullable(),
  record: z.array(z.object({ title: Text, value: Text })),
})

/** What the office says among itself: the applicant sees that the case is worked on, not this. */
const INSIDE = new Set(['take', 'hand_over', 'ask', 'reply', 'escalate', 'advise'])

/** The trail as this reader may see it. The applicant's has one face of the office: what officers say to each other stays inside. */
export async function trailOf(context: SignedIn, loaded: LoadedCase, inside: boolean) {
  const schema = await findProcedureSchema(context, loaded.file)
  const fields = new Map(schema.stages.flatMap((stage) => (stage.record ?? []).map((one) => [one.id, one])))
  const stages = stagesOf(loaded)
  const pack = context.packs.current(context.tenant.packId)
  const shown = loaded.actions.filter((one) => inside || !INSIDE.has(one.kind))
  return shown.map(({ sequence, kind, byName, on, at, detail }) => ({
    sequence,
    kind,
    label: labelOf(kind, stages.get(sequence)),
    // Who objected is not told to whom it is about.
    by: inside || kind !== 'object' ? byName : '',
    onBehalfOf: detail.onBehalfOf?.name ?? null,
    on: isoDay(on as Day),
    at: at.toISOString(),
    outcome: outcomeOf(kind, detail),
    text: detail.text ?? null,
    clause: detail.clause === undefined ? null : citedText(pack, detail.clause)[context.lang],
    sum: detail.sum ?? null,
    to: detail.accountName ?? null,
    document: detail.document ?? null,
    until: detail.until === undefined ? null : isoDay(detail.until as Day),
    score: inside ? (detail.score ?? null) : null,
    record: Object.entries(detail.record ?? {}).flatMap(([id, value]) => {
      const field = fields.get(id)
      if (!inside && !field?.told) return []
      const option = field?.options?.find((one) => one.id === value)
      return [{ title: field?.title ?? { zh: id, en: id }, value: option?.title ?? { zh: value, en: value } }]
    }),
  }))
}

/** A stage of work is told by its own name: “site visit: finished”. */
function labelOf(kind: ActionKind, stage: Localised | undefined): Localised {
  const label = ACTION_LABEL[kind]
  if (kind !== 'complete' || !stage) return label
  return { zh: `${stage.zh}：办结`, en: `${stage.en}: finished` }
}

function outcomeOf(kind: ActionKind, detail: ActionDetail): Localised | null {
  const answer = detail.upheld ?? detail.redo ?? detail.met
  if (answer === undefined || !(kind in OUTCOME_LABEL)) return null
  return OUTCOME_LABEL[kind as keyof typeof OUTCOME_LABEL][answer ? 'yes' : 'no']
}

/** Title of the stage each action was taken in, by its sequence. */
function stagesOf({ procedure, actions }: LoadedCase): ReadonlyMap<number, Localised> {
  const titles = new Map<number, Localised>()
  let before: string | null = null
  for (const [index, action] of actions.entries()) {
    if (before !== null) titles.set(action.sequence, getStage(procedure, before).title)
    before = fold(procedure, actions.slice(0, index + 1)).stage
  }
  return titles
}
