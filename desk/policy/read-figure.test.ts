import { describe, expect, test } from 'vitest'
import { readFigure } from './read-figure.ts'

describe('a typed figure is kept in its unit', () => {
  test.each([
    ['8000', 'fen', 800_000],
    ['8,000.5', 'fen', 800_050],
    ['2152.05', 'fen', 215_205],
    ['0.29', 'fen', 29],
    ['7', 'percent_hundredths', 700],
    ['12.25', 'percent_hundredths', 1225],
    ['120', 'count', 120],
  ] as const)('%s %s', (text, unit, kept) => expect(readFigure(text, unit)).toBe(kept))

  test.each([
    ['1.234', 'fen'],
    ['-5', 'fen'],
    ['1e3', 'fen'],
    ['', 'fen'],
    ['1.5', 'count'],
    ['八千', 'fen'],
  ] as const)('%s is no %s', (text, unit) => expect(readFigure(text, unit)).toBeUndefined())
})
