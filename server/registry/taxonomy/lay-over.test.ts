import { buildTaxonomy } from '@xinglin/matching'
import type { PackTaxonomy } from '@xinglin/policy'
import { describe, expect, it } from 'vitest'
import type { TaxonomyChange } from './change.ts'
import { layOver, misfit } from './lay-over.ts'

const title = (zh: string, en: string) => ({ zh, en })
const none = { zh: [], en: [] }
const base: PackTaxonomy = {
  version: 'pack',
  families: [{ id: 'quality', title: title('质量', 'Quality') }],
  skills: [
    { id: 'hplc', title: title('液相色谱', 'HPLC'), aliases: { zh: ['液相'], en: [] } },
    { id: 'gc', title: title('气相色谱', 'GC'), aliases: none },
  ],
  roles: [
    {
      id: 'qc',
      title: title('检验员', 'QC'),
      aliases: none,
      family: 'quality',
      disciplines: [],
      skills: [{ skill: 'hplc', weight: 3 }],
    },
  ],
  relations: [{ from: 'gc', to: 'hplc', kind: 'sibling', strength: 0.6, back: 0.6, source: title('包', 'pack') }],
  words: { ranks: [], plain: { zh: ['招聘'], en: [] } },
}
const raman: TaxonomyChange = { kind: 'skill', title: title('拉曼光谱', 'Raman') }
const near = (strength: number): TaxonomyChange => ({
  kind: 'relation',
  from: 'hplc',
  to: 'gc',
  type: 'related',
  strength,
  back: null,
})
const log = (...changes: TaxonomyChange[]) => changes.map((change, at) => ({ number: at + 1, change, ground: '依据' }))

describe('the city’s words', () => {
  it('are the pack’s own, to the object, without a change', () => {
    expect(layOver(base, []).taxonomy).toBe(base)
  })

  it('take in words, skills, roles and relations in their order, and name their version', () => {
    const { taxonomy, leftOut } = layOver(
      base,
      log(
        raman,
        { kind: 'alias', concept: 'city-1', word: '激光拉曼' },
        { kind: 'plain', word: '五险一金' },
        {
          kind: 'role',
          title: title('光谱员', 'Spectroscopist'),
          family: 'quality',
          skills: [{ skill: 'city-1', weight: 3 }],
        },
        near(30),
      ),
    )
    expect(leftOut).toEqual([])
    expect(taxonomy.version).toBe('pack+5')
    expect(taxonomy.skills.at(-1)).toEqual({
      id: 'city-1',
      title: title('拉曼光谱', 'Raman'),
      aliases: { zh: ['激光拉曼'], en: [] },
    })
    expect(taxonomy.words.plain.zh).toEqual(['招聘', '五险一金'])
    expect(taxonomy.roles.at(-1)?.skills).toEqual([{ skill: 'city-1', weight: 3 }])
    // One relation of two, with the city's ground as its source.
    expect(taxonomy.relations).toEqual([
      { from: 'hplc', to: 'gc', kind: 'related', strength: 0.3, back: undefined, source: title('依据', '依据') },
    ])
    expect(buildTaxonomy(taxonomy).size).toBe(5)
  })

  it('are as before, to the last entry, once everything is taken back', () => {
    const made = log(
      near(30),
      { kind: 'plain', word: '五险一金' },
      { kind: 'withdrawal', of: 1 },
      { kind: 'withdrawal', of: 2 },
    )
    expect(layOver(base, made).taxonomy).toEqual({ ...base, version: 'pack+4' })
  })

  it('leave out and name what a newer pack does not allow, and go on', () => {
    const newer = {
      ...base,
      skills: [...base.skills, { id: 'raman', title: title('拉曼光谱', 'Raman'), aliases: none }],
    }
    const made = log(
      raman,
      { kind: 'alias', concept: 'city-1', word: '激光拉曼' },
      { kind: 'alias', concept: 'qc', word: '质检员' },
    )
    const { taxonomy, leftOut } = layOver(newer, made)
    expect(leftOut).toEqual([1, 2])
    expect(taxonomy.roles[0]?.aliases.zh).toEqual(['质检员'])
  })

  it('refuse a word that means something, an end that is not there, and a relation to itself', () => {
    const why = (change: TaxonomyChange) => (change.kind === 'withdrawal' ? undefined : misfit(base, change))
    expect(why({ kind: 'alias', concept: 'qc', word: 'ＨＰＬＣ' })).toBe('word_taken')
    expect(why({ kind: 'alias', concept: 'x', word: '新词' })).toBe('no_such')
    expect(why({ kind: 'skill', title: title('液相', 'x') })).toBe('word_taken')
    expect(why({ kind: 'no_relation', from: 'qc', to: 'gc' })).toBe('no_relation')
    expect(why({ kind: 'no_relation', from: 'hplc', to: 'gc' })).toBeUndefined()
    expect(why({ kind: 'relation', from: 'gc', to: 'gc', type: 'tool', strength: 1, back: null })).toBe('same_concept')
    expect(why({ kind: 'role', title: title('新', 'new'), family: 'x', skills: [{ skill: 'gc', weight: 1 }] })).toBe(
      'no_family',
    )
  })
})
