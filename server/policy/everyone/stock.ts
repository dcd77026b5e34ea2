import type { Rule } from '@xinglin/policy'
import { sql } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { Fault } from '../../platform/fault.ts'
import { errorForLog } from '../../platform/log-error.ts'
import { perProgram } from '../../platform/per-program.ts'
import { currentPack } from '../pack.ts'
import { type Stock, takeStock } from './take-stock.ts'

/** A stock older than this is taken anew while the old one still answers. */
const FRESH = 15 * 60_000
/** Stocks kept: every kind of subject of a city or two; a million subjects take 50 MB. */
const KEPT = 40

type Kept = { stock?: Stock; taking?: { read: number; of: number; done: Promise<void> } }

/** By what was read: city, kind of subject, rules and day. */
const keptBy = perProgram<Kept>()

/** Rules beside those in force whose columns are read as well, and a name for what they read more. */
export type More = { readonly rules: readonly Rule[]; readonly name: string }
const NO_MORE: More = { rules: [], name: '' }

export type StockState =
  /** `reading`: everyone is being read once more; what is answered still rests on the older reading. */
  | { readonly ready: true; readonly stock: Stock; readonly reading: boolean }
  | { readonly ready: false; readonly read: number; readonly of: number }

/**
 * The columns of everyone of a kind, kept while the program runs. The first who asks starts the reading and is told how far it is; later ones
 * are answered at once, from what was read at most a quarter of an hour ago or is being read again.
 */
export async function stockOf(
  context: Context,
  subject: string,
  anew = false,
  more: More = NO_MORE,
): Promise<StockState> {
  const pack = currentPack(context)
  const key = `${context.tenant.id} ${subject} ${pack.context.hash} ${context.today} ${more.name}`
  const kept = keptBy(context)
  const found = kept.get(key) ?? {}
  kept.delete(key)
  kept.set(key, found)
  for (const [oldest, one] of kept) if (kept.size > KEPT && !one.taking) kept.delete(oldest)
  const old = found.stock && Date.now() - found.stock.takenAt.getTime() > FRESH
  if (!found.taking && (!found.stock || old || anew)) await start(context, subject, found, more)
  if (found.stock) return { ready: true, stock: found.stock, reading: found.taking !== undefined }
  return { ready: false, read: found.taking?.read ?? 0, of: found.taking?.of ?? 0 }
}

/** The same, but waits until it is there. */
export async function readyStock(context: Context, subject: string, more: More = NO_MORE): Promise<Stock> {
  for (let tries = 0; ; tries++) {
    const state = await stockOf(context, subject, false, more)
    if (state.ready) return state.stock
    await queue
    if (!(await stockOf(context, subject, false, more)).ready && tries > 2)
      throw new Fault('unavailable', NOT_NOW, `no stock of ${subject}`)
  }
}

const NOT_NOW = {
  zh: '全体数据暂时读不出来，请过一会儿再试。',
  en: 'The records cannot be read right now. Please try again in a moment.',
}

let queue: Promise<void> = Promise.resolve()

async function start(context: Context, subject: string, found: Kept, more: More): Promise<void> {
  const pack = currentPack(context)
  const rules = [...[...pack.rules.values()].filter((rule) => rule.subject === subject), ...more.rules]
  const { rows } = await context.db.execute<{ n: number }>(
    sql`select count(*)::int as n from subject where tenant_id = ${context.tenant.id} and kind = ${subject}`,
  )
  const taking = { read: 0, of: Number(rows[0]?.n ?? 0), done: Promise.resolve() }
  found.taking = taking
  // One after another: each is a long reading, and requests want connections too.
  taking.done = queue
    .then(() =>
      takeStock(context, pack, subject, rules, (read) => {
        taking.read = read
      }),
    )
    .then((stock) => {
      found.stock = stock
    })
    .catch((error: unknown) => console.error('stock not taken', JSON.stringify(errorForLog(error))))
    .finally(() => {
      delete found.taking
    })
  queue = taking.done
}
