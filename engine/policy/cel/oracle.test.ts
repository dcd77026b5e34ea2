import { run } from '@bufbuild/cel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../testing/evaluate.ts'

// Random well-typed expressions over the facts a, b (int) and p, q (bool), any of which may be unknown.
const { int, bool } = fc.letrec<{ int: string; bool: string }>((tie) => ({
  int: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: 9 }).map(String),
    fc.constantFrom('x.a', 'x.b'),
    fc.tuple(tie('int'), fc.constantFrom('+', '-', '*'), tie('int')).map(([l, op, r]) => `(${l} ${op} ${r})`),
    fc.tuple(tie('int'), fc.integer({ min: 1, max: 5 })).map(([l, r]) => `(${l} / ${r})`),
    fc.tuple(tie('bool'), tie('int'), tie('int')).map(([t, y, n]) => `(${t} ? ${y} : ${n})`),
    tie('int').map((arg) => `-${arg}`),
  ),
  bool: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('true', 'false', 'x.p', 'x.q'),
    fc
      .tuple(tie('int'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('int'))
      .map(([l, op, r]) => `(${l} ${op} ${r})`),
    fc
      .tuple(tie('bool'), fc.constantFrom('&&', '||', '==', '!='), tie('bool'))
      .map(([l, op, r]) => `(${l} ${op} ${r})`),
    fc
      .tuple(tie('int'), fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }))
      .map(([l, list]) => `(${l} in [${list}])`),
    tie('bool').map((arg) => `!${arg}`),
  ),
}))

const some = { requiredKeys: [] as [] }
const facts = fc.record(
  { a: fc.integer({ min: -9, max: 9 }), b: fc.integer({ min: -9, max: 9 }), p: fc.boolean(), q: fc.boolean() },
  some,
)
type Known = { a?: number; b?: number; p?: boolean; q?: boolean }

function ours(text: string, known: Known): unknown {
  const paths = Object.fromEntries(Object.entries(known).map(([name, value]) => [`x.${name}`, value]))
  const result = evaluate(text, paths)
  if (!result.ok) throw new Error(`${text} was refused: ${result.code}`)
  return result.value
}

describe('against @bufbuild/cel', () => {
  it('gives the same answers, an unknown where CEL has an error', () => {
    fc.assert(
      fc.property(fc.oneof(int, bool), facts, (text, known) => {
        const x = Object.fromEntries(Object.entries(known).map(([k, v]) => [k, typeof v === 'number' ? BigInt(v) : v]))
        const theirs: unknown = run(text, { x })
        const wanted = typeof theirs === 'bigint' ? Number(theirs) : typeof theirs === 'boolean' ? theirs : undefined
        expect(ours(text, known)).toBe(wanted)
      }),
      { numRuns: 1500 },
    )
  })

  it('never changes an answer when an unknown fact becomes known', () => {
    const all = fc.record({
      a: fc.integer({ min: -9, max: 9 }),
      b: fc.integer({ min: -9, max: 9 }),
      p: fc.boolean(),
      q: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.oneof(int, bool), facts, all, (text, known, filling) => {
        const before = ours(text, known)
        if (before !== undefined) expect(ours(text, { ...filling, ...known })).toBe(before)
      }),
      { numRuns: 1500 },
    )
  })
})
