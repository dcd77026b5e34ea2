import { describe, expect, it } from 'vitest'
import { buildDictionary } from './dictionary.ts'
import { gramsOf } from './normalise.ts'
import { buildTaxonomy, WIDEST } from './taxonomy.ts'
import { buildTitleIndex } from './title-index.ts'

const title = (zh: string, en: string) => ({ zh, en })
const data = {
  version: 'v1',
  families: [{ id: 'quality', title: title('质量', 'Quality') }],
  skills: [
    { id: 'hplc', title: title('液相色谱', 'HPLC'), aliases: { zh: ['液相'], en: ['UPLC'] } },
    { id: 'gc', title: title('气相色谱', 'Gas chromatography') },
  ],
  roles: [
    {
      id: 'qc',
      title: title('理化检验', 'Quality control'),
      aliases: { en: ['QC'] },
      family: 'quality',
      skills: [{ skill: 'hplc' }],
    },
    { id: 'qc_micro', title: title('微生物检验', 'QC microbiology'), family: 'quality', skills: [{ skill: 'gc' }] },
  ],
  relations: [
    { from: 'gc', to: 'hplc', kind: 'narrower' as const, strength: 0.6, back: 0.3, source: title('测试', 'test') },
  ],
}
const words = {
  ranks: [{ rank: 4, zh: ['高级'], en: ['senior'] }],
  plain: { zh: ['招聘', '工程师'], en: ['engineer'] },
}
const taxonomy = buildTaxonomy(data)
const { understand } = buildDictionary(taxonomy, words)

describe('taxonomy', () => {
  it('widens by one step, in the direction the relation says, itself first', () => {
    const acceptedBy = (id: string) =>
      taxonomy
        .accepted(taxonomy.numberOf(id) as number)
        .map(({ concept, kind, strength }) => [taxonomy.idOf(concept), kind, strength])
    expect(acceptedBy('hplc')).toEqual([
      ['hplc', 'same', 1],
      ['gc', 'narrower', 0.6],
    ])
    expect(acceptedBy('gc')).toEqual([
      ['gc', 'same', 1],
      ['hplc', 'broader', 0.3],
    ])
  })

  it('accepts no more than its limit, the strongest', () => {
    const skills = Array.from({ length: 60 }, (_, n) => ({ id: `s${n}`, title: title(`${n}`, `${n}`) }))
    const relations = skills.slice(1).map(({ id }, n) => ({
      from: id,
      to: 's0',
      kind: 'related' as const,
      strength: (n + 1) / 100,
      source: title('', ''),
    }))
    const wide = buildTaxonomy({ version: '', families: [], roles: [], skills, relations }).accepted(0)
    expect(wide).toHaveLength(WIDEST)
    expect(wide.at(-1)?.strength).toBeCloseTo(0.36)
  })

  it('refuses what leads nowhere', () => {
    const bad = (relation: object) => () =>
      buildTaxonomy({ ...data, relations: [{ ...data.relations[0], ...relation } as never] })
    expect(bad({ to: 'x' })).toThrow('no concept "x"')
    expect(bad({ strength: 0 })).toThrow('outside')
    expect(() => buildTaxonomy({ ...data, skills: [...data.skills, ...data.skills] })).toThrow('twice')
  })
})

describe('understand', () => {
  it('takes the longest match, whole words only, and lists what it does not know', () => {
    expect(understand('招聘高级ＱＣ工程师（液相、拉曼光谱）')).toEqual({
      concepts: ['qc', 'hplc'],
      rank: 4,
      unmapped: ['拉曼光谱'],
    })
    expect(understand('Senior QC Microbiology, UPLC')).toEqual({
      concepts: ['qc_micro', 'hplc'],
      rank: 4,
      unmapped: [],
    })
    expect(understand('qcd equipment')).toEqual({ concepts: [], rank: undefined, unmapped: ['qcd', 'equipment'] })
  })

  it('cuts Chinese into signs and pairs, and keeps words of letters', () => {
    expect(gramsOf('液相 HPLC-2')).toEqual(['液', '液相', '相', 'hplc', '2'])
  })
})

describe('titles', () => {
  it('finds across languages by meaning, and by wording where nothing is known', () => {
    const index = buildTitleIndex(['Quality control', '气相色谱', '保洁员', '拉曼光谱分析'], taxonomy, { understand })
    expect(index.search('理化检验').map(({ at }) => at)).toEqual([0, 1])
    expect(index.search('拉曼光谱').map(({ at }) => at)).toEqual([3, 1])
  })
})
