import { day } from '@xinglin/base'
import {
  compare,
  type FigureIndex,
  indexFigures,
  type Pack,
  type Plan,
  type Rule,
  type RuleMoves,
  rowsWhere,
  type Snapshot,
  type Swept,
} from '@xinglin/policy'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { runSweep } from '../../platform/sweep/index.ts'
import { changedPack } from '../drafts/changed-pack.ts'
import type { Draft } from '../drafts/find.ts'
import { sourcesOf } from '../drafts/texts.ts'
import { loadFigures, toOfficerFigures } from '../figures.ts'
import { currentPack } from '../pack.ts'
import type { DimensionId } from './dimensions.ts'
import { missingColumns } from './missing-columns.ts'
import type { Stock } from './take-stock.ts'

/** One side of a comparison: the rules in force, or a draft of them. */
export type Side = { readonly plan: Plan; readonly swept: Swept; readonly rules: readonly Rule[] }

export type Tried = {
  readonly before: Side
  readonly after: Side
  readonly moves: readonly RuleMoves[]
}

export type Part = Partial<Record<DimensionId, string | undefined>>

/** Sweeps a stock under the rules in force (or another draft) and under a draft, and says what moves. */
export async function tryDraft(
  context: SignedIn,
  stock: Stock,
  draft: Draft,
  against: Draft | undefined,
  part: Part,
): Promise<Tried> {
  const pack = currentPack(context)
  const inForce = await baselineOf(context, stock, pack)
  const before = against ? await draftSide(context, stock, pack, against, inForce.swept) : inForce
  const after = await draftSide(context, stock, pack, draft, inForce.swept)
  return { before, after, moves: compare(before.swept, after.swept, chosenRows(stock, part)) }
}

/** The last pass under the rules in force, by snapshot: what a draft does not touch is not reckoned again. */
const baselines = new WeakMap<Snapshot, Swept>()

export async function baselineOf(context: SignedIn, stock: Stock, pack: Pack): Promise<Side> {
  const rules = aboutSubject(pack, stock)
  const plan = stock.planner.plan(rules, indexFigures(toOfficerFigures(await loadFigures(context))))
  const known = baselines.get(stock.snapshot)
  const swept = await runSweep(plan, stock.snapshot, known ? { before: known } : {})
  baselines.set(stock.snapshot, swept)
  return { plan, swept, rules }
}

async function draftSide(context: SignedIn, stock: Stock, pack: Pack, draft: Draft, before: Swept): Promise<Side> {
  const changed = changedPack(pack, await sourcesOf(context, pack.context.hash), draft.changes, draft.trialFrom)
  if (!changed.ok)
    throw unprocessable({ zh: '条文还有错误，改好后再试算。', en: 'The text has errors; mend them first.' }, 'files')
  const rules = aboutSubject(changed.pack, stock)
  const plan = stock.planner.plan(rules, await figuresWith(context, changed.pack, draft))
  // Whoever asks for a draft is given a stock that has what it asks (`stockForDrafts`); another draft may have changed meanwhile.
  if (missingColumns(plan, stock.snapshot).length > 0)
    throw unprocessable(
      {
        zh: '方案刚刚改过，改后的条文用到的信息还在读取，请再试一次。',
        en: 'The draft has just changed; what its text asks is being read. Please try again.',
      },
      'files',
    )
  return { plan, swept: await runSweep(plan, stock.snapshot, { before }), rules }
}

export const aboutSubject = (pack: Pack, stock: Pick<Stock, 'subject'>) =>
  [...pack.rules.values()].filter((rule) => rule.subject === stock.subject)

/** The figures in force and, from the day of the trial on, those of the draft: also where the present ones change again after that day. */
async function figuresWith(context: SignedIn, pack: Pack, { changes, trialFrom, id }: Draft): Promise<FigureIndex> {
  const set = toOfficerFigures(await loadFigures(context))
  const first = day(trialFrom)
  const daysOf = (address: string) => {
    const rows = pack.parameters.get(address.replace(/^parameter:/, ''))?.rows ?? []
    const later = [...rows, ...set.filter((one) => one.address === address)].map(({ from }) => from)
    return [first, ...later.filter((from) => from > first)]
  }
  // After everything that was recorded up to today, and still known today.
  const recordedAt = Math.max(0, ...set.map((one) => one.recordedAt)) + 1
  const tried = changes.figures.flatMap(({ address, value }) =>
    daysOf(address).map((from) => ({ address, value, from, source: id, recordedAt })),
  )
  return indexFigures([...set, ...tried])
}

/** The rows of a chosen part; undefined where everyone is meant. */
export function chosenRows({ dimensions, snapshot }: Stock, part: Part): Int32Array | undefined {
  let chosen: Int32Array | undefined
  for (const { id, node } of dimensions) {
    const wanted = part[id]
    if (wanted === undefined) continue
    const rows = rowsWhere(node, [wanted], snapshot)
    chosen = chosen ? chosen.map((word, i) => word & (rows[i] ?? 0)) : rows
  }
  return chosen
}
