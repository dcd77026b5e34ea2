import { HOLDS } from '../evaluate/compare.ts'
import type { HeadingForm, PlanForm, PointsForm } from '../plan/node.ts'
import { type Reading, textNumber } from './reading.ts'
import { KNOWN, OTHER, type Read, reader, type Selection } from './vector.ts'

type Form<Op extends PlanForm['op']> = PlanForm & { readonly op: Op }

/** The fewest and the most points that what is known allows, and what the open ones wait for. */
interface Bounds {
  readonly least: Float64Array
  readonly most: Float64Array
  readonly waits: Uint8Array
}

/** Points, once the bounds meet. */
export function readPoints(form: PointsForm, to: Reading): Read {
  const bounds = boundsOf(form, to)
  return reader((selection, { values, states }) => {
    const { least, most, waits } = bounds(selection)
    let open = KNOWN
    for (let i = 0; i < selection.count; i++) {
      values[i] = least[i] ?? 0
      states[i] = least[i] === most[i] ? KNOWN : (waits[i] ?? OTHER)
      open |= states[i] as number
    }
    return open
  })
}

export function readBounded({ by, points, bound }: Form<'bounded'>, to: Reading): Read {
  const bounds = boundsOf(points, to)
  const holds = HOLDS[by]
  const isEquality = by === '==' || by === '!='
  return reader((selection, { values, states }) => {
    const { least, most, waits } = bounds(selection)
    let open = KNOWN
    for (let i = 0; i < selection.count; i++) {
      const [low, high] = [least[i] ?? 0, most[i] ?? 0]
      const outside = bound < low || bound > high
      const decided = low === high || (isEquality ? outside : holds(low, bound) === holds(high, bound))
      values[i] = holds(low, bound) ? 1 : 0
      states[i] = decided ? KNOWN : (waits[i] ?? OTHER)
      open |= states[i] as number
    }
    return open
  })
}

/** The tier recorded officially, otherwise the first that holds; a number no text has where none does. */
export function readTier({ recorded, tiers }: Form<'tier'>, to: Reading): Read {
  const official = to.read(recorded)
  const tests = tiers.map(({ code, when }) => ({ number: textNumber(code, to), read: when && to.read(when) }))
  const none = textNumber('', to)
  return reader((selection, { values, states }) => {
    const given = official(selection)
    const found = tests.map(({ number, read }) => ({ number, part: read?.(selection) }))
    let union = KNOWN
    for (let i = 0; i < selection.count; i++) {
      values[i] = given.values[i] ?? 0
      states[i] = KNOWN
      if (given.states[i] === KNOWN) continue
      values[i] = none
      for (const { number, part } of found) {
        const open = part ? (part.states[i] ?? OTHER) : OTHER
        if (open === KNOWN && part?.values[i] === 0) continue
        states[i] = (states[i] ?? 0) | open
        if (open !== KNOWN) continue
        values[i] = number
        break
      }
      union |= states[i] as number
    }
    return union
  })
}

function boundsOf(form: PointsForm, to: Reading): (selection: Selection) => Bounds {
  const official = to.read(form.recorded)
  const vetoes = form.veto.map(to.read)
  const headings = form.headings.map((heading) => headingBounds(heading, to))
  const cap = form.atMost ?? Number.POSITIVE_INFINITY
  return (selection) => {
    const { count } = selection
    const [least, most, waits] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)]
    for (const heading of headings) {
      const part = heading(selection)
      for (let i = 0; i < count; i++) {
        least[i] = (least[i] ?? 0) + (part.least[i] ?? 0)
        most[i] = (most[i] ?? 0) + (part.most[i] ?? 0)
        waits[i] = (waits[i] ?? 0) | (part.waits[i] ?? 0)
      }
    }
    const given = official(selection)
    const cancelled = vetoes.map((veto) => veto(selection))
    for (let i = 0; i < count; i++) {
      const [low, high] = [Math.min(least[i] ?? 0, cap), Math.min(most[i] ?? 0, cap)]
      const open = cancelled.reduce((union, veto) => union | (veto.states[i] ?? 0), 0)
      const isCancelled = cancelled.some((veto) => veto.states[i] === KNOWN && veto.values[i] === 1)
      const isGiven = given.states[i] === KNOWN
      least[i] = isGiven ? (given.values[i] ?? 0) : isCancelled || open !== KNOWN ? 0 : low
      most[i] = isGiven ? (given.values[i] ?? 0) : isCancelled ? 0 : high
      waits[i] = (waits[i] ?? 0) | open
    }
    return { least, most, waits }
  }
}

/** The best item that holds, and the best that may still turn out to hold. */
function headingBounds({ atMost, items }: HeadingForm, to: Reading): (selection: Selection) => Bounds {
  const cap = atMost ?? Number.POSITIVE_INFINITY
  const tests = items?.map(({ test, points }) => ({ read: to.read(test), points }))
  return ({ count, ...rest }) => {
    const selection = { count, ...rest }
    const [least, most, waits] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)]
    if (!tests) {
      most.fill(cap)
      if (cap !== 0) waits.fill(OTHER)
    }
    for (const { read, points } of tests ?? []) {
      const part = read(selection)
      for (let i = 0; i < count; i++) {
        const open = part.states[i] ?? 0
        if (open === KNOWN && part.values[i] === 0) continue
        if (open === KNOWN) least[i] = Math.max(least[i] ?? 0, points)
        most[i] = Math.max(most[i] ?? 0, points)
      }
    }
    for (const { read, points } of tests ?? []) {
      const part = read(selection)
      for (let i = 0; i < count; i++) if (points > (least[i] ?? 0)) waits[i] = (waits[i] ?? 0) | (part.states[i] ?? 0)
    }
    for (let i = 0; i < count; i++) {
      least[i] = Math.min(least[i] ?? 0, cap)
      most[i] = Math.min(most[i] ?? 0, cap)
      if (least[i] === most[i]) waits[i] = KNOWN
    }
    return { least, most, waits }
  }
}
