import { indexFigures, type Rule } from '@xinglin/policy'
import type { SignedIn } from '../../platform/context.ts'
import { changedPack } from '../drafts/changed-pack.ts'
import type { Draft } from '../drafts/find.ts'
import { sourcesOf } from '../drafts/texts.ts'
import { currentPack } from '../pack.ts'
import { missingColumns } from './missing-columns.ts'
import { readyStock, type StockState, stockOf } from './stock.ts'
import type { Stock } from './take-stock.ts'
import { aboutSubject } from './try-draft.ts'

/**
 * The columns of everyone for drafts as well: where a text asks a fact of the dictionary that no rule in force asks, everyone is read once more
 * with it. Of whom it is not on record stays unknown, and is counted so.
 */
export async function stockForDrafts(
  context: SignedIn,
  subject: string,
  drafts: readonly Draft[],
  anew = false,
): Promise<StockState> {
  const state = await stockOf(context, subject, anew)
  if (!state.ready) return state
  const more = await askedBeyond(context, state.stock, drafts)
  return more.rules.length === 0 ? state : stockOf(context, subject, anew, more)
}

/** The same, but waits until it is there. */
export async function readyStockForDrafts(
  context: SignedIn,
  subject: string,
  drafts: readonly Draft[],
): Promise<Stock> {
  const stock = await readyStock(context, subject)
  const more = await askedBeyond(context, stock, drafts)
  return more.rules.length === 0 ? stock : readyStock(context, subject, more)
}

/** Rules of the drafts that read what a stock does not have, and a name for just that: another text that reads the same needs no other reading. */
async function askedBeyond(
  context: SignedIn,
  stock: Stock,
  drafts: readonly Draft[],
): Promise<{ readonly rules: readonly Rule[]; readonly name: string }> {
  const pack = currentPack(context)
  const rules: Rule[] = []
  const asked = new Set<string>()
  for (const draft of drafts) {
    const changed = changedPack(pack, await sourcesOf(context, pack.context.hash), draft.changes, draft.trialFrom)
    if (!changed.ok || changed.pack === pack) continue
    for (const rule of aboutSubject(changed.pack, stock)) {
      const missing = missingColumns(stock.planner.plan([rule], indexFigures([])), stock.snapshot)
      if (missing.length === 0) continue
      rules.push(rule)
      for (const number of missing) asked.add(JSON.stringify(stock.planner.columns[number]))
    }
  }
  return { rules, name: [...asked].sort().join() }
}
