import { describe, expect, it } from 'vitest'
import { aBenefit, aTown, readTown } from '../testing/pack.ts'

/** The lines with which a benefit's fields are refused. */
function refusal(fields: Record<string, string>, files: Record<string, string> = {}): string {
  return readTown({ ...aBenefit('x', fields), ...files }).lines.join('\n')
}

const when = (condition: string) => refusal({ when: `['${condition.replaceAll("'", "''")}']` })

describe('reading a pack', () => {
  it('reads one that is right, and names it by its content', () => {
    const pack = aTown(aBenefit('x'))
    expect(pack.rules.get('x')?.slots.map((slot) => slot.path)).toEqual(['job.started_on', 'job.employer.sector'])
    expect(pack.context.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(aTown(aBenefit('x')).context.hash).toBe(pack.context.hash)
    expect(aTown(aBenefit('x', { amount: '2001' })).context.hash).not.toBe(pack.context.hash)
  })

  it('collects every problem, each with file, line and column', () => {
    const { lines } = readTown({
      ...aBenefit('x', { cite: 'law § 九', when: '["job.employer.sectr in biopharma", "job.wage > 5"]' }),
      ...aBenefit('y', { typo: '1' }),
      'sets.yaml': 'biopharma: { list: sector, title: { zh: 生物医药, en: biopharma }, members: [tcm, gone] }\n',
    })
    expect(lines).toEqual([
      'town/benefits/x.yaml:3:7: error [citation] law has no clause "九"; it has 一, 二',
      'town/benefits/x.yaml:7:9: error [unknown_name] organisation has no fact "sectr" (facts/organisation.yaml)',
      'town/benefits/x.yaml:7:44: error [money_and_number] money and a plain number do not mix: write yuan(100000) for a sum of money',
      'town/benefits/y.yaml:9:1: error [schema] unknown key `typo`',
      'town/sets.yaml:1:79: error [unknown_name] sector has no code "gone"',
    ])
  })

  it('treats YAML warnings and look-alike numbers as errors', () => {
    expect(refusal({ when: '[!has_penalty]' })).toContain('quote text that begins with !')
    expect(refusal({ amount: '1_000_000' })).toContain('amount: write whole yuan')
    expect(refusal({ amount: '1000.5' })).toContain('amount: write whole yuan')
    expect(refusal({ subject: 'job\nsubject: job' })).toContain('Map keys must be unique')
  })

  it('sees a call that YAML cut at its comma', () => {
    expect(refusal({ when: '[full_years_between(job.person.graduated_on, job.started_on) < 2]' })).toContain(
      '[cut_at_comma]',
    )
    expect(refusal({ when: '[{ if: full_years_between(job.person.graduated_on, job.started_on) < 2 }]' })).toContain(
      'YAML cut an unquoted text at a comma',
    )
  })

  it('wants a day for what changes over time, and none for what does not', () => {
    expect(when('job.person.unemployed')).toContain('[at_needed]')
    expect(when('job.person.age >= 16')).toContain('[at_needed]')
    expect(when('job.wage at job.started_on > yuan(5)')).toContain('[at_not_needed]')
  })

  it('refuses what would only go wrong later', () => {
    expect(when('job.wage > 100')).toContain('[money_and_number]')
    expect(when('job.level > "municipal"')).toContain('[text_ordering]')
    expect(when('job.level == "provincial"')).toContain('level has no code "provincial"; it has national, municipal')
    expect(when('job.employer.locals / job.employer.staff > 2')).toContain('[unguarded_division]')
    expect(when('job.employer.staff > 0 && job.employer.locals * 100 / job.employer.staff > 2')).toBe('')
    expect(when('job.employer.staff == 0 || job.employer.locals / job.employer.staff > 2')).toBe('')
    expect(when('job.wage * job.wage > yuan(5)')).toContain('money times money')
    expect(when('job.wage')).toContain('this is money, but yes or no is wanted here')
    expect(when('job.person.nobody.age > 5')).toContain('person has no role "nobody"')
    expect(when('job.employer.sector in nothing')).toContain('sets.yaml has no set "nothing"')
    expect(when('"tcm" in job.person.skills')).toBe('')
    expect(when('job.started_on >= date("2023-02-30")')).toContain('write a day as')
    expect(when('parameter.nothing > yuan(1)')).toContain('there is no parameters/nothing.yaml')
    expect(when('count(month where month.confirmed) >= 3')).toBe('')
    expect(when('count(weeks) >= 3')).toContain('no records "weeks" here')
  })

  it('refuses amounts without rounding, with two forms, with shares that do not add up', () => {
    expect(refusal({ amount: '{ expr: "percent(50, job.training)" }' })).toContain('names its rounding')
    expect(refusal({ amount: '{ is: 5, expr: "job.wage", round: down_to_fen }' })).toContain('exactly one form')
    expect(refusal({ amount: '{ is: 5, instalments: [{ share: 40, on: a }, { share: 50, on: b }] }' })).toContain(
      '90, not 100',
    )
    expect(refusal({ amount: '{ by: job.level, table: { county: 5 } }' })).toContain('level has no code "county"')
    expect(refusal({ amount: '{ expr: "job.wage / job.employer.staff", round: down_to_fen }' })).toContain(
      '[unguarded_division]',
    )
  })

  it('refuses gaps, overlaps and disorder in dated figures', () => {
    const values = (rows: string) =>
      readTown({ 'parameters/p.yaml': `id: p\ntitle: { zh: 甲, en: P }\ntype: int\nvalues:\n${rows}` }).lines.join('\n')
    const row = (from: string, more = '') => `  - { from: ${from}, value: 5, cite: law § 一${more} }\n`
    expect(values(row('2023-01-01') + row('2022-01-01'))).toContain('[date_order]')
    expect(values(row('2023-01-01', ', until: 2023-06-30') + row('2023-06-30'))).toContain('[date_overlap]')
    expect(values(row('2023-01-01', ', until: 2023-06-30') + row('2024-01-01'))).toContain('[date_gap]')
    expect(values(row('2023-01-01', ', until: 2023-06-30') + row('2024-01-01', ', after_gap: none was set'))).toBe('')
    expect(values('  - { from: 2023-01-01, value: 5 }\n')).toContain('[clause_missing]')
  })

  it('refuses overlap groups that name nobody, and references that lead nowhere', () => {
    expect(refusal({ overlap: '{ group: g, per: job, rule: exclusive }' })).toContain('nobody else is in the group "g"')
    expect(refusal({ overlap: '{ group: g, per: job.person, rule: exclusive }' })).toBe('')
    expect(refusal({ overlap: '{ excludes: [gone], per: job.person }' })).toContain('there is no benefits/gone.yaml')
    expect(refusal({ procedure: 'gone', pays: 'gone' })).toContain('there is no procedures/gone.yaml')
    expect(refusal({ id: 'z' })).not.toBe('')
  })

  it('wants a question for every fact a rule reads', () => {
    const facts = 'kind: extra\ntitle: { zh: 甲, en: X }\nfacts: { a: { type: bool, title: { zh: 甲, en: A } } }\n'
    const fields = { subject: 'extra', beneficiary: 'extra', event: 'extra.d', when: '["extra.a"]' }
    const lines = refusal(fields, {
      'facts/extra.yaml': `${facts.replace('facts: {', 'facts: { d: { type: date, title: { zh: 日, en: D }, ask: { zh: 哪天？, en: When? } },')}`,
    })
    expect(lines).toContain('[ask_missing]')
    expect(lines.split('\n')).toHaveLength(1)
  })

  it('stops a fact that is derived from itself', () => {
    const facts =
      'kind: loop\ntitle: { zh: 甲, en: X }\nfacts:\n  a: { type: int, title: { zh: 甲, en: A }, derive: loop.b + 1 }\n  b: { type: int, title: { zh: 乙, en: B }, derive: loop.a + 1 }\n'
    expect(readTown({ 'facts/loop.yaml': facts }).lines.join('\n')).toContain('[circular]')
  })

  it('wants a file to be called as what it defines', () => {
    expect(
      readTown({ 'codes/level2.yaml': 'id: level\nitems: [{ code: a, title: { zh: 甲, en: A } }]\n' }).lines.join('\n'),
    ).toContain('[file_name]')
  })
})
