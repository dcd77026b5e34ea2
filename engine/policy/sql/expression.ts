import type { PlanForm, PlanNode } from '../plan/node.ts'
import { bounded, points, tier } from './classification.ts'
import { days } from './days.ts'
import { constant, date, nothing, text } from './quote.ts'
import { each, overRecords } from './records.ts'
import type { Writing } from './writing.ts'

/** Writes a node as an SQL expression that is NULL exactly where the value is not known. */
export function writer(parts: Omit<Writing, 'write'>): Writing {
  const known = new Map<number, string>()
  const to: Writing = {
    ...parts,
    write(node) {
      const before = known.get(node.id)
      if (before !== undefined) return before
      const fresh = writeNode(node, to)
      known.set(node.id, fresh)
      return fresh
    },
  }
  return to
}

function writeNode(node: PlanNode, to: Writing): string {
  const { write, spelling } = to
  switch (node.op) {
    case 'constant':
      return typeof node.value === 'number' && node.kind === 'number'
        ? spelling.whole(node.value)
        : constant(node.value, node.kind)
    case 'column':
      return to.column(node.column)
    case 'steps':
      return steps(node, to)
    case 'and':
    case 'or':
      return `(${node.args.map(write).join(node.op === 'and' ? ' AND ' : ' OR ')})`
    case 'not':
      return spelling.not(write(node.arg))
    case 'settled':
      return `CASE WHEN ${write(node.arg)} IS NOT NULL THEN TRUE END`
    case 'range':
      return range(node, to)
    case 'member':
      return `(${write(node.arg)} IN (${node.values.map((value) => (typeof value === 'string' ? text(value) : spelling.whole(value))).join(', ')}))`
    case 'compare':
      return `(${write(node.left)} ${SIGNS[node.by]} ${write(node.right)})`
    case 'arithmetic':
      if (node.by === '/') return spelling.divide(write(node.left), write(node.right))
      return `(${write(node.left)} ${node.by} ${write(node.right)})`
    case 'scale':
      return `(${write(node.arg)} * ${spelling.whole(node.by)})`
    case 'choose':
      return spelling.choose(write(node.test), write(node.yes), write(node.no))
    case 'least':
    case 'greatest':
      return extreme(node, to)
    case 'days':
      return days(node, to)
    case 'spread':
      return write(node.arg)
    case 'count':
    case 'sum':
    case 'exists':
      return overRecords(node, to)
    case 'each':
      return each(node, to)
    case 'points':
      return points(node, to)
    case 'bounded':
      return bounded(node, to)
    case 'tier':
      return tier(node, to)
    case 'round':
      return round(node, to)
    case 'table':
      return table(node, to, write)
    case 'bands':
      return bands(node, to, write)
  }
}

const SIGNS = { '==': '=', '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const

type Form<Op extends PlanForm['op']> = PlanNode & { readonly op: Op }

function steps({ at, steps: all, kind }: Form<'steps'>, { write }: Writing): string {
  const day = write(at)
  const cases = [...all]
    .reverse()
    .map(({ from, value }) => `WHEN ${day} >= ${date(from)} THEN ${constant(value, kind)}`)
  return cases.length === 0 ? nothing(kind) : `CASE ${cases.join(' ')} END`
}

function range({ arg, low, high }: Form<'range'>, { write, spelling }: Writing): string {
  const value = write(arg)
  if (low > high) return `CASE WHEN ${value} IS NOT NULL THEN FALSE END`
  const isDay = arg.kind === 'date'
  const [end, first, last] = isDay
    ? [date, 10_101, 99_991_231]
    : [spelling.whole, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  const bounds = [
    ...(low > first ? [`${value} >= ${end(low)}`] : []),
    ...(high < last ? [`${value} <= ${end(high)}`] : []),
  ]
  return `(${bounds.join(' AND ')})`
}

function extreme({ op, args }: Form<'least' | 'greatest'>, { write, spelling }: Writing): string {
  const open = args.filter((arg) => arg.op !== 'constant' || arg.value === undefined)
  return spelling.least(op === 'least' ? 'LEAST' : 'GREATEST', args.map(write), open.map(write))
}

function round({ arg, times, per, rounding }: Form<'round'>, { write, spelling }: Writing): string {
  const value = times === 1 ? write(arg) : `(${write(arg)} * ${spelling.whole(times)})`
  const unit = rounding === 'down_to_yuan' || rounding === 'half_up_to_yuan' ? 100 : 1
  const step = spelling.whole(per * unit)
  const isHalfUp = rounding === 'half_up_to_fen' || rounding === 'half_up_to_yuan'
  const down = per * unit === 1 ? value : spelling.divide(value, step)
  const up = isHalfUp ? ` + CASE WHEN (${value} % ${step}) * 2 >= ${step} THEN 1 ELSE 0 END` : ''
  return `CASE WHEN ${value} <= 0 THEN 0 ELSE (${down}${up}) * ${spelling.whole(unit)} END`
}

/** By the code; a code without a row is paid nothing. `of` says what is asked of the row: its sum, or what it waits for. */
export function table(
  { by, rows }: Form<'table'>,
  { write }: Writing,
  of: (node: PlanNode) => string,
  none = "'0'::int8",
): string {
  const code = write(by)
  const cases = rows.map((row) => `WHEN ${code} = ${text(row.code)} THEN ${of(row.value)}`)
  return `CASE WHEN ${code} IS NULL THEN NULL ${cases.join(' ')} ELSE ${none} END`
}

export function bands(
  { of: value, steps: all }: Form<'bands'>,
  { write, spelling }: Writing,
  of: (node: PlanNode) => string,
): string {
  const number = write(value)
  const cases = all.map((band) =>
    band.below === undefined
      ? `ELSE ${of(band.value)}`
      : `WHEN ${number} < ${spelling.whole(band.below)} THEN ${of(band.value)}`,
  )
  return `CASE WHEN ${number} IS NULL THEN NULL ${cases.join(' ')} END`
}
