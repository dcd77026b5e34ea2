import { day } from '@xinglin/base'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Due } from '../answers.ts'
import { decide } from '../decide/decide.ts'
import type { Rule } from '../ir/rule.ts'
import type { Pack } from '../pack/pack.ts'
import { aBenefit, aJob, aTown, on } from '../testing/pack.ts'
import { allowedNow } from './allowed-now.ts'
import type { AwardMade } from './award.ts'
import { type Candidate, stack } from './stack.ts'

const PLAIN = { when: '["job.employer.sector in biopharma"]' }

function town(rules: Record<string, Record<string, string>>): Pack {
  return aTown(Object.assign({}, ...Object.entries(rules).map(([id, fields]) => aBenefit(id, { ...PLAIN, ...fields }))))
}

function candidate(
  pack: Pack,
  id: string,
  job: { person?: string; employer?: string; started_on?: string; job?: string } = {},
): Candidate {
  const rule = pack.rules.get(id)
  if (!rule) throw new Error(id)
  const facts = aJob(pack, {
    job: { id: job.job ?? 'j1', started_on: job.started_on ?? '2023-09-01' },
    person: { id: job.person ?? 'p1' },
    employer: { id: job.employer ?? 'e1' },
  })
  const due = decide(rule, facts, on('2023-10-01'))
  if (due.answer !== 'due') throw new Error(due.answer)
  return { due, rule }
}

function made({ due }: Candidate, fen?: number, on = due.validOn): AwardMade {
  return { rule: due.rule, fen: fen ?? (due.sum.kind === 'money' ? due.sum.fen : 0), validOn: on, keys: due.keys }
}

function allowed({ rule, due }: { rule: Rule; due: Due }, ...awards: AwardMade[]) {
  const { allowed: yes, fen, reasons } = allowedNow(rule, due, awards)
  return [yes, fen, ...reasons.map((reason) => reason.why)]
}

describe('what overlap leaves of one award', () => {
  it('once for each', () => {
    const pack = town({ a: { overlap: '{ once_per: [job.person] }' } })
    const one = candidate(pack, 'a')
    expect(allowed(one)).toEqual([true, 200_000])
    expect(allowed(one, made(candidate(pack, 'a', { job: 'j2' })))).toEqual([false, 0, 'once_per'])
    expect(allowed(one, made(candidate(pack, 'a', { person: 'p2' })))).toEqual([true, 200_000])
  })

  it('exclusion works from both sides, whoever declares it', () => {
    const pack = town({ a: { overlap: '{ excludes: [b], per: job.person }' }, b: {} })
    const [a, b] = [candidate(pack, 'a'), candidate(pack, 'b')]
    expect(allowed(a, made(b))).toEqual([false, 0, 'excludes'])
    expect(allowed(b, made(a))).toEqual([false, 0, 'excludes'])
    expect(allowed(b, made(candidate(pack, 'a', { person: 'p2' })))).toEqual([true, 200_000])
  })

  it('an exclusive group gives one only', () => {
    const group = { overlap: '{ group: g, per: job.person, rule: exclusive }' }
    const pack = town({ a: { ...group, amount: '100' }, b: { ...group, amount: '300' } })
    expect(allowed(candidate(pack, 'b'), made(candidate(pack, 'a')))).toEqual([false, 0, 'exclusive'])
  })

  it('highest only pays no more than what the highest leaves, inside its window', () => {
    const group = { overlap: '{ group: g, per: job.person, rule: highest_only, window: { years: 5 } }' }
    const pack = town({ a: { ...group, amount: '100' }, b: { ...group, amount: '300' } })
    const [low, high] = [candidate(pack, 'a'), candidate(pack, 'b')]
    expect(allowed(high, made(low))).toEqual([true, 20_000, 'highest_only'])
    expect(allowed(low, made(high))).toEqual([false, 0, 'highest_only'])
    expect(allowed(high, made(low, 10_000, day('2018-09-02')))).toEqual([true, 20_000, 'highest_only'])
    expect(allowed(high, made(low, 10_000, day('2018-09-01')))).toEqual([true, 30_000])
  })

  it('an upgrade pays the difference to all that was paid', () => {
    const pack = town({ a: { overlap: '{ group: g, per: job.person, rule: pay_difference }', amount: '1000' } })
    const one = candidate(pack, 'a')
    expect(allowed(one, made(one, 20_000), made(one, 10_000))).toEqual([true, 70_000, 'pay_difference'])
    expect(allowed(one, made(one, 100_000))).toEqual([false, 0, 'pay_difference'])
  })

  it('limits by year, in money and in number', () => {
    const pack = town({
      a: {
        limits:
          '[{ per: job.employer, each: year, at_most: { money: 5000 } }, { per: job.person, each: ever, at_most: { count: 2 } }]',
      },
    })
    const one = candidate(pack, 'a')
    const other = (started_on: string) => made(candidate(pack, 'a', { person: 'p2', started_on }), 400_000)
    expect(allowed(one, other('2023-01-01'))).toEqual([true, 100_000, 'limit_money'])
    expect(allowed(one, other('2023-01-01'), other('2023-02-01'))).toEqual([false, 0, 'limit_money'])
    expect(allowed(one, other('2022-12-31'))).toEqual([true, 200_000])
    expect(allowed(one, made(one, 0, day('2020-01-01')), made(one, 0, day('2021-01-01')))).toEqual([
      false,
      0,
      'limit_count',
    ])
  })

  it('pays nothing while it is not known who is counted', () => {
    const pack = town({ a: { overlap: '{ once_per: [job.person] }' } })
    const { due, rule } = candidate(pack, 'a')
    expect(allowed({ rule, due: { ...due, keys: [] } })).toEqual([false, 0, 'key_missing'])
  })
})

describe('the best lawful combination', () => {
  it('takes two that stand together over one that excludes both', () => {
    const pack = town({
      big: { amount: '5000', overlap: '{ excludes: [b, c], per: job.person }' },
      b: { amount: '3000' },
      c: { amount: '2500' },
    })
    const best = stack([candidate(pack, 'big'), candidate(pack, 'b'), candidate(pack, 'c')], [])
    expect(best.total).toBe(550_000)
    expect(best.chosen.map((one) => one.rule.id)).toEqual(['b', 'c'])
    expect(best.leftOut).toMatchObject([{ rule: { id: 'big' }, reasons: [{ why: 'excludes', because: ['b', 'c'] }] }])
  })

  it('adds what has no sum where nothing stands in its way, and says so where something does', () => {
    const unset = '{ unset: { why: { zh: 未定, en: open } } }'
    const group = '{ group: g, per: job.person, rule: exclusive }'
    const pack = town({ a: { overlap: group }, b: { overlap: group, amount: unset }, c: { amount: unset } })
    const best = stack([candidate(pack, 'b'), candidate(pack, 'c'), candidate(pack, 'a')], [])
    expect(best.chosen.map((one) => [one.rule.id, one.fen])).toEqual([
      ['a', 200_000],
      ['c', undefined],
    ])
    expect(best.leftOut).toMatchObject([{ rule: { id: 'b' }, reasons: [{ why: 'exclusive' }] }])
  })

  it('equals trying every combination', () => {
    fc.assert(
      fc.property(instance, ({ rules, jobs, before }) => {
        const pack = town(rules)
        const ids = Object.keys(rules)
        const candidates = jobs.map(([rule, person, year]) =>
          candidate(pack, ids[rule % ids.length] ?? '', {
            person,
            job: `j${person}${year}`,
            started_on: `${year}-05-01`,
          }),
        )
        const awards = before.map(([rule, person, fen]) =>
          made(candidate(pack, ids[rule % ids.length] ?? '', { person }), fen),
        )
        expect(stack(candidates, awards).total).toBe(bruteForce(candidates, awards))
      }),
      { numRuns: 150 },
    )
  })
})

const person = fc.constantFrom('p1', 'p2')
const instance = fc.record({
  rules: fc
    .array(
      fc.record({
        amount: fc.integer({ min: 1, max: 9 }),
        overlap: fc.array(fc.constantFrom('once', 'g', 'h', 'x'), { maxLength: 2 }),
        limit: fc.constantFrom('', '{ money: 7 }', '{ count: 1 }'),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((rules) => Object.fromEntries(rules.map((rule, i) => [`r${i}`, fieldsOf(rule, i, rules.length)]))),
  jobs: fc.array(fc.tuple(fc.nat(3), person, fc.constantFrom(2023, 2024)), { minLength: 1, maxLength: 6 }),
  before: fc.array(fc.tuple(fc.nat(3), person, fc.constantFrom(100, 300)), { maxLength: 2 }),
})

interface RandomRule {
  readonly amount: number
  readonly overlap: readonly string[]
  readonly limit: string
}

function fieldsOf({ amount, overlap, limit }: RandomRule, i: number, count: number): Record<string, string> {
  const forms: Record<string, string> = {
    once: '{ once_per: [job.person] }',
    g: '{ group: g, per: job.person, rule: highest_only }',
    h: '{ group: h, per: job.person, rule: exclusive }',
    x: count > 1 ? `{ excludes: [r${(i + 1) % count}], per: job.person }` : '{ once_per: [job] }',
  }
  return {
    amount: String(amount),
    overlap: `[${overlap.map((form) => forms[form]).join(', ')}]`,
    limits: limit ? `[{ per: job.employer, each: year, at_most: ${limit} }]` : '[]',
  }
}

/** Every subset, taken in order of size, each member of which must still be allowed when it is taken. */
function bruteForce(candidates: readonly Candidate[], before: readonly AwardMade[]): number {
  const ordered = [...candidates].sort((a, b) => sumOf(b) - sumOf(a))
  let best = 0
  for (let subset = 0; subset < 2 ** ordered.length; subset++) {
    const taken = [...before]
    let total = 0
    for (const [i, one] of ordered.entries()) {
      if (!(subset & (1 << i))) continue
      const now = allowedNow(one.rule, one.due, taken)
      taken.push(made(one, now.fen))
      total += now.allowed ? now.fen : Number.NEGATIVE_INFINITY
    }
    best = Math.max(best, total)
  }
  return best
}

function sumOf({ due }: Candidate): number {
  return due.sum.kind === 'money' ? due.sum.fen : 0
}
