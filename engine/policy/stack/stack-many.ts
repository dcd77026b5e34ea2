import type { Day, Fen } from '@xinglin/base'
import type { AwardKey, Due } from '../answers.ts'
import type { Rule } from '../ir/rule.ts'
import { allowedNow } from './allowed-now.ts'
import type { AwardMade } from './award.ts'
import { type Candidate, stack } from './stack.ts'

/** Something due to somebody, of many: what its rule gives before overlaps. */
export interface DueOne {
  readonly rule: Rule
  readonly fen: Fen
  readonly validOn: Day
  readonly keys: readonly AwardKey[]
}

/** What is left of a rule's dues after overlaps and limits: how many are paid something, and how much. */
export interface LeftOf {
  cases: number
  fen: Fen
}

/** Past so many that touch one another every combination is too many: they are taken by size, the largest first. */
const EXACT = 14

/**
 * What many dues come to when overlaps and limits are kept: of two of which one may be had, one counts. Those that touch one another by an
 * overlap are combined lawfully and to the highest sum; more than a handful by size. Limits count within what touches.
 */
export function stackMany(dues: readonly DueOne[], made: readonly AwardMade[]): ReadonlyMap<string, LeftOf> {
  const left = new Map<string, LeftOf>()
  const pay = (rule: string, fen: Fen) => {
    const own = left.get(rule) ?? { cases: 0, fen: 0 }
    left.set(rule, own)
    if (fen <= 0) return
    own.cases += 1
    own.fen += fen
  }
  const before = new Map<string, AwardMade[]>()
  for (const award of made) for (const { id } of award.keys) before.set(id, [...(before.get(id) ?? []), award])
  for (const together of touching(dues)) {
    const ids = new Set(together.flatMap(({ keys }) => keys.map(({ id }) => id)))
    const had = new Set([...ids].flatMap((id) => before.get(id) ?? []))
    const candidates = together.map(({ rule, ...one }): Candidate => ({ rule, due: dueOf(rule, one) }))
    if (together.length <= EXACT) {
      for (const { rule, fen } of stack(candidates, [...had]).chosen) pay(rule.id, fen ?? 0)
      continue
    }
    const taken = [...had]
    for (const { rule, due } of candidates.sort((a, b) => fenOf(b.due) - fenOf(a.due))) {
      const now = allowedNow(rule, due, taken)
      if (now.fen > 0) taken.push({ rule: rule.id, fen: now.fen, validOn: due.validOn, keys: due.keys })
      pay(rule.id, now.fen)
    }
  }
  return left
}

const fenOf = ({ sum }: Due): Fen => (sum.kind === 'money' ? sum.fen : 0)

function dueOf(rule: Rule, { fen, validOn, keys }: Omit<DueOne, 'rule'>): Due {
  return {
    answer: 'due',
    rule: rule.id,
    validOn,
    sum: { kind: 'money', fen },
    schedule: [],
    grounds: rule.grounds,
    figures: [],
    unconfirmed: [],
    payable: true,
    keys,
  }
}

/** Dues in the smallest heaps of which no overlap reaches into another. */
function touching(dues: readonly DueOne[]): DueOne[][] {
  const parent = new Int32Array(dues.length).map((_, i) => i)
  const top = (at: number): number => {
    let i = at
    while (parent[i] !== i) {
      parent[i] = parent[parent[i] as number] as number
      i = parent[i] as number
    }
    return i
  }
  const first = new Map<string, number>()
  for (const [i, due] of dues.entries())
    for (const tag of tagsOf(due)) {
      const other = first.get(tag)
      if (other === undefined) first.set(tag, i)
      else parent[top(i)] = top(other)
    }
  const heaps = new Map<number, DueOne[]>()
  for (const [i, due] of dues.entries()) {
    const heap = heaps.get(top(i))
    if (heap) heap.push(due)
    else heaps.set(top(i), [due])
  }
  return [...heaps.values()]
}

/** What a due shares with those that its overlaps look at. */
function tagsOf({ rule, keys }: DueOne): string[] {
  const idAt = (path: string) => keys.find((key) => key.path === path)?.id
  return rule.overlap.flatMap((overlap) => {
    const paths = overlap.form === 'once_per' ? overlap.per.map(({ path }) => path) : [overlap.per.path]
    const ids = paths.map(idAt)
    if (ids.includes(undefined)) return []
    if (overlap.form === 'once_per') return [`once ${rule.id} ${ids.join()}`]
    if (overlap.form === 'group') return [`group ${overlap.group} ${ids.join()}`]
    return overlap.others.map((other) => `excludes ${[rule.id, other.rule].sort().join()} ${ids.join()}`)
  })
}
