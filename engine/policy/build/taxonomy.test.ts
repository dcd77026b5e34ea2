import { describe, expect, it } from 'vitest'
import { readTown } from '../testing/pack.ts'

const skills = (rows: string) => ({
  'taxonomy/skills/lab.yaml': `group: lab\ntitle: { zh: 实验, en: Lab }\nconfidence: recollection\nskills:\n${rows}`,
})
const HPLC = '  - { id: hplc, title: { zh: 液相色谱, en: HPLC }, aliases: { zh: [液相] } }\n'
const roles = (rows: string) => ({
  'taxonomy/roles/quality.yaml': `family: quality\ntitle: { zh: 质量, en: Quality }\nconfidence: recollection\nroles:\n${rows}`,
})
const relations = (rows: string) => ({
  'taxonomy/relations.yaml': `source: { title: { zh: 自拟, en: own }, confidence: recollection }\nrelations:\n${rows}`,
})
const lines = (...files: Record<string, string>[]) => readTown(Object.assign({}, ...files)).lines

describe('taxonomy of a pack', () => {
  it('is read when every name leads somewhere', () => {
    const qc = '  - { id: qc, title: { zh: 质检, en: QC }, skills: [{ skill: hplc }] }\n'
    const { pack } = readTown({
      ...skills(HPLC),
      ...roles(qc),
      ...relations('  - { from: hplc, to: qc, kind: related, strength: 0.4 }\n'),
    })
    expect(pack?.taxonomy.relations).toEqual([
      { from: 'hplc', to: 'qc', kind: 'related', strength: 0.4, back: undefined, source: { zh: '自拟', en: 'own' } },
    ])
    expect(pack?.taxonomy.roles[0]).toMatchObject({
      id: 'qc',
      family: 'quality',
      skills: [{ skill: 'hplc', weight: 1 }],
    })
  })

  it('is refused with file, line and column otherwise', () => {
    expect(lines(skills(`${HPLC}${HPLC}`))).toEqual([
      'town/taxonomy/skills/lab.yaml:6:11: error [duplicate] "hplc" is already defined',
    ])
    expect(lines(skills(`${HPLC}  - { id: lc, title: { zh: 色谱, en: LC }, aliases: { zh: [液相] } }\n`))).toEqual([
      'town/taxonomy/skills/lab.yaml:6:58: error [duplicate] "液相" already means hplc',
    ])
    const row = (more: string) => lines(skills(HPLC), relations(`  - { from: hplc, kind: tool, ${more} }\n`))
    expect(row('to: gc, strength: 0.5')).toEqual([
      'town/taxonomy/relations.yaml:3:35: error [unknown_name] no skill or role "gc"',
    ])
    expect(row('to: hplc, strength: 0.5').join()).toContain('[circular]')
    expect(row('to: hplc, strength: 1.5').join()).toContain('3:51: error [schema] strength: a strength is at most 1')
    expect(lines(roles('  - { id: qc, title: { zh: 质检, en: QC }, skills: [{ skill: gc }] }\n')).join()).toContain(
      'no skill "gc"',
    )
  })
  it('names the disciplines that teach a role: its own, else its family’s', () => {
    const list = {
      'codes/discipline.yaml':
        'id: discipline\ntitle: { zh: 学科, en: Disciplines }\nconfidence: recollection\nitems:\n  - { code: pharmacy, title: { zh: 药学, en: Pharmacy } }\n  - { code: chemistry, title: { zh: 化学, en: Chemistry } }\n',
    }
    const family = (taught: string, rows: string) => ({
      'taxonomy/roles/quality.yaml': `family: quality\ntitle: { zh: 质量, en: Quality }\nconfidence: recollection\ndisciplines: [${taught}]\nroles:\n${rows}`,
    })
    const rows =
      '  - { id: qc, title: { zh: 质检, en: QC }, skills: [{ skill: hplc }] }\n  - { id: qa, title: { zh: 质保, en: QA }, disciplines: [pharmacy], skills: [{ skill: hplc }] }\n'
    const { pack } = readTown({ ...list, ...skills(HPLC), ...family('chemistry, pharmacy', rows) })
    expect(pack?.taxonomy.roles.map((one) => one.disciplines)).toEqual([['chemistry', 'pharmacy'], ['pharmacy']])
    expect(lines(list, skills(HPLC), family('alchemy', rows)).join()).toContain(
      'no discipline "alchemy" in codes/discipline.yaml',
    )
  })
})
