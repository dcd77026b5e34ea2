import { pgTable } from 'drizzle-orm/pg-core'
import { describe, expect, it } from 'vitest'
import { fen, newId } from './columns.ts'

const { sum } = pgTable('money', { sum: fen('sum') })

describe('money in fen', () => {
  it('crosses the boundary unchanged, up to the largest exact number', () => {
    expect(sum.mapToDriverValue(Number.MAX_SAFE_INTEGER)).toBe('9007199254740991')
    expect(sum.mapFromDriverValue('-9007199254740991')).toBe(-Number.MAX_SAFE_INTEGER)
  })

  it.each([0.1, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])('is never written as %d', (value) => {
    expect(() => sum.mapToDriverValue(value)).toThrow(RangeError)
  })

  it('is never read inexactly', () => {
    expect(() => sum.mapFromDriverValue('9007199254740993')).toThrow(RangeError)
  })
})

it('makes ids that sort by time', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect([...ids].sort()).toEqual(ids)
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/)
})
