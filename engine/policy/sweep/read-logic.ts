import { HOLDS } from '../evaluate/compare.ts'
import type { PlanForm } from '../plan/node.ts'
import { type Reading, textNumber } from './reading.ts'
import { KNOWN, type Read, reader } from './vector.ts'

type Form<Op extends PlanForm['op']> = PlanForm & { readonly op: Op }

/** Kleene's and, or: one part that decides is enough; otherwise the open parts together say why nothing is known. */
export function readJoined({ op, args }: Form<'and' | 'or'>, to: Reading): Read {
  const reads = args.map(to.read)
  const deciding = op === 'and' ? 0 : 1
  return reader((selection, { values, states }) => {
    values.fill(1 - deciding, 0, selection.count)
    states.fill(KNOWN, 0, selection.count)
    for (const read of reads) {
      const part = read(selection)
      for (let i = 0; i < selection.count; i++) {
        const state = part.states[i] ?? 0
        if (values[i] === deciding) continue
        if (state === KNOWN && part.values[i] === deciding) {
          values[i] = deciding
          states[i] = KNOWN
        } else states[i] = (states[i] ?? 0) | state
      }
    }
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
    const [t, a, b] = [asks(selection), first(selection), second(selection)]
    for (let i = 0; i < selection.count; i++) {
      const branch = t.values[i] === 1 ? a : b
      const open = t.states[i] ?? 0
      states[i] = open === KNOWN ? (branch.states[i] ?? 0) : open
      values[i] = branch.values[i] ?? 0
    }
  })
}

/** One value from one; what is not known stays so for the same reason. */
export function mapped(read: Read, apply: (value: number) => number): Read {
  return reader((selection, { values, states }) => {
    const part = read(selection)
    for (let i = 0; i < selection.count; i++) {
      states[i] = part.states[i] ?? 0
      values[i] = states[i] === KNOWN ? apply(part.values[i] ?? 0) : 0
    }
  })
}

/** One value from two, known when both are. */
export function combined(left: Read, right: Read, apply: (a: number, b: number) => number): Read {
  return reader((selection, { values, states }) => {
    const [a, b] = [left(selection), right(selection)]
    for (let i = 0; i < selection.count; i++) {
      const state = (a.states[i] ?? 0) | (b.states[i] ?? 0)
      states[i] = state
      values[i] = state === KNOWN ? apply(a.values[i] ?? 0, b.values[i] ?? 0) : 0
    }
  })
}
