import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MatchIndex } from '../index/match-index.ts'
import { fromBytes, toBytes } from '../index/snapshot.ts'
import type { Row } from '../schema/column.ts'
import { naiveRank } from '../testing/naive.ts'
import { queries, rows, SCHEMA, taxonomies } from '../testing/random.ts'
import { rank } from './rank.ts'

function built(taxonomy: Parameters<typeof naiveRank>[1], all: readonly Row[]): MatchIndex {
  const index = new MatchIndex(SCHEMA, taxonomy)
  for (const row of all) index.put(row)
  return index
}

describe('rank', () => {
  it('answers exactly as filter, map and sort do', () => {
    fc.assert(
      fc.property(
        taxonomies,
        rows(60),
        queries,
        fc.array(fc.nat(59), { maxLength: 4 }),
        (taxonomy, all, query, left) => {
          const exclude = left.flatMap((at) => all[at]?.id ?? [])
          const asked = { ...query, exclude }
          const { version: _, ...answer } = rank(built(taxonomy, all), asked)
          expect(answer).toEqual(naiveRank(SCHEMA, taxonomy, all, asked))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('answers the same after replacements, removals and a snapshot, whatever the order of rows', () => {
    fc.assert(
      fc.property(
        taxonomies,
        rows(40),
        rows(40),
        queries,
        fc.array(fc.nat(39)),
        (taxonomy, first, later, query, gone) => {
          const index = built(taxonomy, first)
          const truth = new Map(first.map((row) => [row.id, row]))
          const remove = (at: number) => {
            const id = first[at]?.id
            if (id) expect(index.remove(id)).toBe(truth.delete(id))
          }
          for (const at of gone.slice(0, 5)) remove(at)
          for (const [at, row] of later.entries()) {
            const id = at % 2 === 0 ? (first[at]?.id ?? row.id) : row.id
            index.put({ ...row, id })
            truth.set(id, { ...row, id })
          }
          for (const at of gone.slice(5)) remove(at)
          expect(index.size).toBe(truth.size)
          const wanted = naiveRank(SCHEMA, taxonomy, [...truth.values()].reverse(), query)
          expect(rank(index, query)).toEqual({ version: 0, ...wanted })
          const again = fromBytes(SCHEMA, taxonomy, toBytes(index)) as MatchIndex
          expect(rank(again, query)).toEqual({ version: 0, ...wanted })
          const [row] = later
          if (!row) return
          index.put(row)
          again.put(row)
          expect(rank(again, query)).toEqual(rank(index, query))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('keeps answering while the index grows past its room', () => {
    const [taxonomy] = fc.sample(taxonomies, { numRuns: 1, seed: 7 })
    const all = fc.sample(rows(60), { numRuns: 80, seed: 8 }).flat()
    const query = fc.sample(queries, { numRuns: 1, seed: 9 })[0]
    if (!taxonomy || !query) throw new Error('no sample')
    expect(all.length).toBeGreaterThan(1100)
    expect(rank(built(taxonomy, all), query)).toEqual({ version: 0, ...naiveRank(SCHEMA, taxonomy, all, query) })
  })
})
