import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MatchIndex } from '../index/match-index.ts'
import { toBytes } from '../index/snapshot.ts'
import { loosen } from '../rank/loosen.ts'
import { rank } from '../rank/rank.ts'
import { rowOf } from '../schema/project.ts'
import { buildTaxonomy } from '../taxonomy/taxonomy.ts'
import { naiveRank } from '../testing/naive.ts'
import { queries, rows, SCHEMA, taxonomies } from '../testing/random.ts'
import { explain } from './explain.ts'
import { loosenText } from './sentences.ts'

const title = (zh: string, en: string) => ({ zh, en })
const taxonomy = buildTaxonomy({
  version: 'v1',
  families: [],
  skills: [
    { id: 'hplc', title: title('液相色谱', 'HPLC') },
    { id: 'gc', title: title('气相色谱', 'Gas chromatography') },
    { id: 'gmp', title: title('GMP', 'GMP') },
  ],
  roles: [],
  relations: [{ from: 'gc', to: 'hplc', kind: 'sibling', strength: 0.6, source: { zh: '测试', en: 'test' } }],
})
const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`

describe('explain', () => {
  it('gives points that add up to the score, for every row shown', () => {
    fc.assert(
      fc.property(taxonomies, rows(30), queries, (words, all, query) => {
        const index = new MatchIndex(SCHEMA, words)
        for (const row of all) index.put(row)
        for (const shown of rank(index, query).rows) {
          const reasons = explain(index, query, shown.id)
          expect(reasons?.score).toBeCloseTo(shown.score, 9)
          expect(reasons?.constraints.every(({ passed }) => passed !== 'no')).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('says in both languages what counts for what, what is missing and what nobody told', () => {
    const index = new MatchIndex(SCHEMA, taxonomy)
    index.put({ id: id(1), values: { skills: [{ concept: 'gc', level: 2 }], areas: ['a'] } })
    const query = {
      key: 'q',
      constraints: [{ column: 'education', atLeast: 'middle' }],
      criteria: [
        {
          column: 'skills',
          weight: 1,
          requirements: [
            { concept: 'hplc', weight: 2, level: 4 },
            { concept: 'gmp', weight: 1 },
          ],
        },
        { column: 'pay', weight: 1, upTo: 8, slack: 2 },
      ],
      top: 5,
    }
    const reasons = explain(index, query, id(1))
    expect(reasons?.fit[0]?.requirements[0]).toMatchObject({
      by: 'gc',
      kind: 'sibling',
      strength: 0.6,
      level: 2,
      wanted: 4,
    })
    expect(reasons?.fit[0]?.points).toBeCloseTo(0.5 * (2 / 3) * 0.6 * 0.5)
    expect(reasons?.fit[0]?.requirements[0]?.text).toEqual({
      zh: '液相色谱：以“气相色谱”计 60%（同类技能；2 级，要求 4 级）',
      en: 'HPLC: “Gas chromatography” counts 60% for it (of the same kind; level 2 of 4 asked for)',
    })
    expect(reasons?.gaps.map(({ text }) => text.zh)).toEqual(['GMP：未填写相关技能'])
    expect(reasons?.constraints).toMatchObject([
      { passed: 'unknown', text: { zh: '学历不低于middle：未填写，请核实' } },
    ])
    expect(reasons?.fit[1]?.text.zh).toBe('薪酬：未填写，按一半计')
    expect(explain(index, query, id(2))).toBeUndefined()
  })
})

describe('loosen', () => {
  it('counts exactly those that fail at one place alone', () => {
    fc.assert(
      fc.property(taxonomies, rows(40), rows(20), queries, (words, first, second, query) => {
        const index = new MatchIndex(SCHEMA, words)
        const all = new Map(
          [...first, ...second.map((row, at) => ({ ...row, id: first[at]?.id ?? row.id }))].map((row) => [row.id, row]),
        )
        for (const row of first) index.put(row)
        for (const row of all.values()) index.put(row)
        const asked = {
          ...query,
          wishes: undefined,
          criteria: query.criteria.filter(({ column }) => column !== 'roles'),
        }
        if (asked.criteria.length === 0) return
        const whole = naiveRank(SCHEMA, words, [...all.values()], asked).passing
        const found = loosen(index, asked).filter(({ from }) => 'constraint' in from)
        const wanted = asked.constraints.flatMap((_, at) => {
          const rest = { ...asked, constraints: asked.constraints.filter((_, other) => other !== at) }
          const more = naiveRank(SCHEMA, words, [...all.values()], rest).passing - whole
          return more > 0 ? [{ from: { constraint: at }, more }] : []
        })
        expect(found).toHaveLength(wanted.length)
        expect(found).toEqual(expect.arrayContaining(wanted))
      }),
      { numRuns: 200 },
    )
  })

  it('names what to give up', () => {
    const index = new MatchIndex(SCHEMA, taxonomy)
    index.put({ id: id(1), values: { areas: ['a'], skills: [{ concept: 'gmp' }] } })
    index.put({ id: id(2), values: { areas: ['b'], skills: [{ concept: 'hplc' }] } })
    const query = {
      key: 'q',
      constraints: [{ column: 'areas', anyOf: ['a'] }],
      criteria: [{ column: 'skills', weight: 1, requirements: [{ concept: 'hplc', weight: 1, mandatory: true }] }],
      top: 5,
    }
    expect(rank(index, query).passing).toBe(0)
    const texts = loosen(index, query).map((one) => loosenText(SCHEMA, taxonomy, query, one).zh)
    expect(texts.sort()).toEqual(['“液相色谱”不作必备要求，可再增加 1 个', '放宽“地区限于a”，可再增加 1 个'])
  })
})

describe('what is protected', () => {
  it.each(['gender', 'birthDate', 'birth_date', 'photo', 'marital_status', '性别', 'age'])(
    'refuses a column %s',
    (name) => {
      const column = { name, title: title('甲', 'A'), kind: 'flag' as const }
      expect(() => new MatchIndex({ name: 'people', columns: [column] }, taxonomy)).toThrow('protected')
      const titled = { ...column, name: 'x', title: title('年龄', 'A') }
      expect(() => new MatchIndex({ name: 'people', columns: [titled] }, taxonomy)).toThrow('protected')
    },
  )

  it('does not take ordinary words for protected ones', () => {
    const columns = ['language', 'wages', 'stage', 'average', 'manager'].map((name) => ({
      name,
      title: title('甲', 'A'),
      kind: 'flag' as const,
    }))
    expect(() => new MatchIndex({ name: 'people', columns }, taxonomy)).not.toThrow()
  })

  it('leaves every byte of index and answer as it is when the protected fields are swapped', () => {
    const secret = fc.record({
      gender: fc.constantFrom('f', 'm'),
      birth_date: fc.string(),
      photo: fc.string(),
      marital_status: fc.string(),
    })
    fc.assert(
      fc.property(
        taxonomies,
        rows(20),
        queries,
        fc.array(secret, { minLength: 40, maxLength: 40 }),
        (words, all, query, secrets) => {
          const built = (from: number) => {
            const index = new MatchIndex(SCHEMA, words)
            for (const [at, row] of all.entries())
              index.put(rowOf(SCHEMA, row.id, { ...row.values, ...secrets[(from + at) % 40] }))
            const shown = rank(index, query)
            const reasons = shown.rows.map((one) => explain(index, query, one.id))
            return {
              bytes: Buffer.from(toBytes(index)).toString('base64'),
              text: JSON.stringify([shown, reasons, loosen(index, query)]),
            }
          }
          const [one, other] = [built(0), built(20)]
          expect(one.bytes === other.bytes).toBe(true)
          expect(one.text).toBe(other.text)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('refuses a protected field that is handed in all the same', () => {
    const index = new MatchIndex(SCHEMA, taxonomy)
    expect(() => index.put({ id: id(1), values: { gender: 'f' } })).toThrow('no column gender')
    expect(index.size).toBe(0)
  })
})
