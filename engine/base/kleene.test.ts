import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, and, any, not, or, type Truth } from './kleene.ts'

const truth = fc.constantFrom<Truth>(true, false, undefined)

describe('three-valued logic', () => {
  it('decides as soon as one side decides', () => {
    expect(and(false, undefined)).toBe(false)
    expect(or(true, undefined)).toBe(true)
    expect(and(true, undefined)).toBeUndefined()
    expect(or(false, undefined)).toBeUndefined()
    expect(not(undefined)).toBeUndefined()
  })

  it('is a De Morgan algebra, and all/any fold it', () => {
    fc.assert(
      fc.property(truth, truth, truth, (a, b, c) => {
        expect(and(a, b)).toBe(and(b, a))
        expect(and(a, and(b, c))).toBe(and(and(a, b), c))
        expect(not(and(a, b))).toBe(or(not(a), not(b)))
        expect(or(a, and(b, c))).toBe(and(or(a, b), or(a, c)))
        expect(all([a, b, c])).toBe(and(a, and(b, c)))
        expect(any([a, b, c])).toBe(or(a, or(b, c)))
      }),
    )
  })

  it('never changes a decided answer when an unknown is filled in', () => {
    fc.assert(
      fc.property(truth, truth, fc.boolean(), (a, b, filled) => {
        const full = (x: Truth) => x ?? filled
        for (const op of [and, or]) if (op(a, b) !== undefined) expect(op(full(a), full(b))).toBe(op(a, b))
      }),
    )
  })
})
