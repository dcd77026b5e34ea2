import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { getDraft, ofLeadUnit } from '../drafts/find.ts'
import { stockForDrafts } from '../everyone/stock-for-drafts.ts'
import type { Stock } from '../everyone/take-stock.ts'
import { type Part, tryDraft } from '../everyone/try-draft.ts'
import { DimensionView, MovesView, viewGroups, viewMoves } from '../everyone/view-moves.ts'
import { currentPack } from '../pack.ts'

const Code = z.string().max(60).optional()

/** Which part of everyone is meant: one value each, or all. */
export const PartInput = z.object({ area: Code, company: Code, sector: Code, size: Code, education: Code })

export const WhatIfInput = PartInput.extend({
  draft: z.uuid(),
  /** Another draft to compare with; left out, the rules in force. */
  against: z.uuid().optional(),
  benefit: z.string().max(100),
  anew: z.enum(['yes']).optional(),
})

export const WhatIfView = z.object({
  baseline: z.object({ title: z.string(), packHash: z.string(), day: z.string() }),
  draft: z.object({ title: z.string(), from: z.string() }),
  people: z.number(),
  takenAt: z.string(),
  rules: z.array(MovesView),
  groups: z.array(DimensionView),
})

/**
 * What a draft would change for everyone of the benefit's kind, as a difference to a baseline that it names. The first question after a
 * start reads everyone and is told how far that is.
 */
export const whatIf = query({
  name: 'policy/what-if',
  summary: 'What a change of rules would move: people and money, against a named baseline',
  input: WhatIfInput,
  output: z.union([
    z.object({ ready: z.literal(false), read: z.number(), of: z.number() }),
    /** `reading`: the records are being read once more, and the answer after that one may differ. */
    z.object({ ready: z.literal(true), reading: z.boolean(), view: WhatIfView }),
  ]),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { draft: id, against, benefit, anew, ...part }) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const rule = currentPack(context).rules.get(benefit)
    if (!rule) throw notFound(`benefit ${benefit}`)
    const drafts = [await getDraft(context, id), ...(against === undefined ? [] : [await getDraft(context, against)])]
    const state = await stockForDrafts(context, rule.subject, drafts, anew === 'yes')
    if (!state.ready) return { ready: false as const, read: state.read, of: state.of }
    const view = await answerWhatIf(context, state.stock, { id, against, benefit, part })
    return { ready: true as const, reading: state.reading, view }
  },
})

/** The whole answer, for the screen and for papers. */
export async function answerWhatIf(
  context: SignedIn,
  stock: Stock,
  asked: { readonly id: string; readonly against: string | undefined; readonly benefit: string; readonly part: Part },
): Promise<z.output<typeof WhatIfView>> {
  const pack = currentPack(context)
  const draft = await getDraft(context, asked.id)
  const other = asked.against === undefined ? undefined : await getDraft(context, asked.against)
  const tried = await tryDraft(context, stock, draft, other, asked.part)
  const own = tried.moves.find(({ rule }) => rule === asked.benefit)
  return {
    baseline: {
      title: other?.title ?? (context.lang === 'zh' ? '现行规定' : 'The rules in force'),
      packHash: pack.context.hash,
      day: isoDay(context.today),
    },
    draft: { title: draft.title, from: draft.trialFrom },
    people: stock.snapshot.size,
    takenAt: stock.takenAt.toISOString(),
    rules: tried.moves
      .filter(({ rule, rows }) => rows.length > 0 || rule === asked.benefit)
      .map((one) => viewMoves(pack, one)),
    groups: own ? viewGroups(pack, stock, tried, own) : [],
  }
}
