import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { changedPack } from '../drafts/changed-pack.ts'
import { getDraft, ofLeadUnit } from '../drafts/find.ts'
import { sourcesOf } from '../drafts/texts.ts'
import { currentPack } from '../pack.ts'

/** One change of rules with all it changes, and where its texts have errors. */
export const draft = query({
  name: 'policy/draft',
  summary: 'One change of rules, with the places of its errors',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    id: z.uuid(),
    title: z.string(),
    state: z.enum(['draft', 'prepared', 'published', 'dropped']),
    mine: z.boolean(),
    maySign: z.boolean(),
    stale: z.boolean(),
    trialFrom: z.string(),
    today: z.string(),
    figures: z.array(z.object({ address: z.string(), value: z.number() })),
    files: z.array(z.object({ path: z.string(), text: z.string() })),
    problems: z.array(z.object({ path: z.string(), line: z.number(), col: z.number(), message: z.string() })),
    document: z.string().nullable(),
    documentDay: z.string().nullable(),
    clause: z.string().nullable(),
    effectiveFrom: z.string().nullable(),
    reason: z.string().nullable(),
  }),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { id }) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const found = await getDraft(context, id)
    const pack = currentPack(context)
    const stale = found.packHash !== pack.context.hash && found.state !== 'published'
    const sources = await sourcesOf(context, pack.context.hash)
    const changed =
      found.state === 'published' ? { ok: true as const } : changedPack(pack, sources, found.changes, found.trialFrom)
    const self = context.actor.accountId
    const isHead = context.actor.offices.some((one) => one.role === 'head' && one.unitId === pack.lead)
    return {
      id,
      title: found.title,
      state: found.state,
      mine: found.madeBy === self,
      maySign: found.state === 'prepared' && isHead && found.madeBy !== self && found.preparedBy !== self,
      stale,
      trialFrom: found.trialFrom,
      today: isoDay(context.today),
      figures: [...found.changes.figures],
      files: [...found.changes.files],
      problems: changed.ok ? [] : [...changed.problems],
      document: found.document,
      documentDay: found.documentDay,
      clause: found.clause,
      effectiveFrom: found.effectiveFrom,
      reason: found.reason,
    }
  },
})
