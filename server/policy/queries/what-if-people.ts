import { groupMoves } from '@xinglin/policy'
import { z } from 'zod'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { findNode, getGraph, maskName } from '../../registry/index.ts'
import { getDraft, ofLeadUnit } from '../drafts/find.ts'
import { readyStockForDrafts } from '../everyone/stock-for-drafts.ts'
import { tryDraft } from '../everyone/try-draft.ts'
import { monthsOf } from '../everyone/view-moves.ts'
import { currentPack } from '../pack.ts'
import { WhatIfInput } from './what-if.ts'

/** As many as somebody looks through; the bar says how many there are. */
const SHOWN = 50

/** The people and companies behind one bar, those it moves most first. People's names are masked; the look is audited. */
export const whatIfPeople = query({
  name: 'policy/what-if-people',
  summary: 'Who is behind one bar of a comparison; names masked, audited',
  input: WhatIfInput.omit({ anew: true }).extend({
    by: z.string().max(20),
    /** Left out: those of whom it is not recorded. */
    key: z.string().max(60).optional(),
  }),
  output: z.object({
    of: z.number(),
    rows: z.array(z.object({ name: z.string(), fen: z.number(), newly: z.boolean() })),
  }),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { draft: id, against, benefit, by, key, ...part }) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const rule = currentPack(context).rules.get(benefit)
    if (!rule) throw notFound(`benefit ${benefit}`)
    const draft = await getDraft(context, id)
    const other = against ? await getDraft(context, against) : undefined
    const stock = await readyStockForDrafts(context, rule.subject, other ? [draft, other] : [draft])
    const tried = await tryDraft(context, stock, draft, other, part)
    const moves = tried.moves.find((one) => one.rule === benefit)
    const found = new Map<number, number>()
    const seen = (row: number, group: string | number | undefined, fen: number) => {
      if ((group === undefined ? undefined : String(group)) === key && fen !== 0)
        found.set(row, (found.get(row) ?? 0) + fen)
    }
    const dimension = stock.dimensions.find((one) => one.id === by)
    if (moves && by === 'month') monthsOf(stock, tried, moves, seen)
    else if (moves && dimension) groupMoves(moves, dimension.node, stock.snapshot, undefined, seen)
    else throw notFound(`bars by ${by}`)
    const was = tried.before.swept.rules.find((one) => one.rule.id === benefit)
    const rows = [...found].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, SHOWN)
    const people = []
    for (const [row, fen] of rows) {
      const node = findNode(await getGraph(context, stock.ids[row] ?? ''), rule.beneficiary.path)
      const name = node?.kind === 'person' ? maskName(node.name) : (node?.name ?? '')
      const newly = (((was?.due[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 0
      people.push({ name, fen, newly })
    }
    const detail = { benefit, by, group: key ?? null, rows: people.length }
    await writeAudit(context, 'policy/what-if-people', { kind: 'draft', id }, detail)
    return { of: found.size, rows: people }
  },
})
