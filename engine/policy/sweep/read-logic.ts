import { HOLDS } from '../evaluate/compare.ts'
import type { PlanForm } from '../plan/node.ts'
import { type Reading, textNumber } from './reading.ts'
import { KNOWN, mergeStates, type Read, reader } from './vector.ts'

type Form<Op extends PlanForm['op']> = PlanForm & { readonly op: Op }

/** Kleene's and, or: one part that decides is enough; otherwise the open parts together say why nothing is known. */
export function readJoined({ op, args }: Form<'and' | 'or'>, to: Reading): Read {
  const reads = args.map(to.read)
  const deciding = op === 'and' ? 0 : 1
  return reader((selection, { values, states }) => {
    const { count } = selection
    values.fill(1 - deciding, 0, count)
    states.fill(KNOWN, 0, count)
    let open = KNOWN
    for (const read of reads) {
      const part = read(selection)
      open |= part.open
      for (let i = 0; i < count; i++) {
        const state = part.states[i] as number
        if (values[i] === deciding) continue
        if (state === KNOWN && part.values[i] === deciding) {
          values[i] = deciding
          states[i] = KNOWN
        } else states[i] = (states[i] as number) | state
      }
    }
    return open
  })
}

export function readNot({ arg }: Form<'not'>, to: Reading): Read {
  return mapped(to.read(arg), (value) => 1 - value)
}

export function readSettled({ arg }: Form<'settled'>, to: Reading): Read {
  return mapped(to.read(arg), () => 1)
}

export function readRange({ arg, low, high }: Form<'range'>, to: Reading): Read {
  return mapped(to.read(arg), (value) => (value >= low && value <= high ? 1 : 0))
}

export function readMember({ arg, values }: Form<'member'>, to: Reading): Read {
  const members = new Set(values.map((value) => (typeof value === 'string' ? textNumber(value, to) : value)))
  return mapped(to.read(arg), (value) => (members.has(value) ? 1 : 0))
}

export function readCompare({ by, left, right }: Form<'compare'>, to: Reading): Read {
  const holds = HOLDS[by]
  return combined(to.read(left), to.read(right), (a, b) => (holds(a, b) ? 1 : 0))
}

/** With the test not known nothing of the branches counts, neither their values nor what they wait for. */
export function readChoose({ test, yes, no }: Form<'choose'>, to: Reading): Read {
  const [asks, first, second] = [to.read(test), to.read(yes), to.read(no)]
  return reader((selection, { values, states }) => {
    const { count } = selection
    const [t, a, b] = [asks(selection), first(selection), second(selection)]
    const open = t.open | a.open | b.open
    for (let i = 0; i < count; i++) values[i] = t.values[i] === 1 ? (a.values[i] as number) : (b.values[i] as number)
    if (open === KNOWN) states.fill(KNOWN, 0, count)
    else
      for (let i = 0; i < count; i++)
        states[i] = (t.states[i] as number) || ((t.values[i] === 1 ? a : b).states[i] as number)
    return open
  })
}

/** One value from one; what is not known stays so for the same reason. */
export function mapped(read: Read, apply: (value: number) => number): Read {
  return reader((selection, { values, states }) => {
    const part = read(selection)
    const open = mergeStates([part], selection.count, states)
    for (let i = 0; i < selection.count; i++)
      values[i] = open === KNOWN || states[i] === KNOWN ? apply(part.values[i] as number) : 0
    return open
  })
}

/** One value from two, known when both are. */
export function combined(left: Read, right: Read, apply: (a: number, b: number) => number): Read {
  return reader((selection, { values, states }) => {
    const [a, b] = [left(selection), right(selection)]
    const open = mergeStates([a, b], selection.count, states)
    for (let i = 0; i < selection.count; i++)
      values[i] = open === KNOWN || states[i] === KNOWN ? apply(a.values[i] as number, b.values[i] as number) : 0
    return open
  })
}
