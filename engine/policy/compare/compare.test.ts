import { join } from 'node:path'
import { day, endOfDay } from '@xinglin/base'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../../cli/pack/read-folder.ts'
import type { Days } from '../answers.ts'
import { decide } from '../decide/decide.ts'
import { indexFigures } from '../facts/figures.ts'
import type { Rule } from '../ir/rule.ts'
import { Planner } from '../plan/plan.ts'
import { takeSnapshot } from '../sweep/snapshot.ts'
import { sweep } from '../sweep/sweep.ts'
import { officer } from '../testing/pack.ts'
import { Random } from '../testing/random.ts'
import { randomSubjects } from '../testing/random-facts.ts'
import { compare } from './compare.ts'
import { groupMoves, rowsWhere } from './groups.ts'
import { monthMoves } from './months.ts'

const DAYS: Days = { filedOn: day('2024-06-30'), knownAt: endOfDay(day('2026-06-30')) }
const RULE = 'internship-living-allowance'
const COUNT = 4000

async function tried() {
  const { pack } = await readFolder(join(import.meta.dirname, '../../../packs/songjiang-2023'))
  const rules = [...(pack?.rules.values() ?? [])].filter((rule) => rule.subject === 'engagement')
  const planner = new Planner(DAYS)
  const figures = indexFigures([officer('parameter:internship_allowance_share', '2023-09-01', '2024-01-01', 10_000)])
  const [before, after] = [planner.plan(rules), planner.plan(rules, figures)]
  const area = planner.fact('engagement.employer.area', { is: 'code', list: 'area' })
  const make = randomSubjects(rules, before, new Random(5))
  const subjects = Array.from({ length: COUNT }, make)
  const snapshot = takeSnapshot(planner, before, subjects, [area])
  const baseline = sweep(before, snapshot)
  const changed = sweep(after, snapshot, baseline)
  return { rules, subjects, planner, figures, area, before, after, snapshot, baseline, changed }
}

describe('compare', () => {
  it('moves exactly the rows, and the fen, that decide moves', async () => {
    const { rules, subjects, figures, baseline, changed } = await tried()
    const rule = rules.find(({ id }) => id === RULE) as Rule
    const fen = (facts: (typeof subjects)[0], index?: typeof figures) => {
      const decision = decide(rule, facts, DAYS, index)
      return decision.answer === 'due' && decision.sum.kind === 'money' ? decision.sum.fen : 0
    }
    const wanted = subjects.flatMap((facts, row) => {
      const change = fen(facts, figures) - fen(facts)
      return change === 0 ? [] : [[row, change]]
    })
    const all = compare(baseline, changed)
    const own = all.find((one) => one.rule === RULE)
    expect(wanted.length).toBeGreaterThan(5)
    expect([...(own?.rows ?? [])].map((row, i) => [row, own?.fen[i]])).toEqual(wanted)
    expect(own?.newly).toBe(0)
    const sum = wanted.reduce((total, [, change]) => total + (change ?? 0), 0)
    expect((own?.after.fen ?? 0) - (own?.before.fen ?? 0)).toBe(sum)
    for (const other of all) if (other.rule !== RULE) expect(other.rows.length).toBe(0)
  })

  it('groups add up, months begin with the change, and a part is a part', async () => {
    const { rules, planner, area, before, after, snapshot, baseline, changed } = await tried()
    const own = compare(baseline, changed).find((one) => one.rule === RULE)
    const rule = rules.find(({ id }) => id === RULE)
    if (!own || !rule) throw new Error(RULE)
    const total = own.fen.reduce((sum, fen) => sum + fen, 0)
    const areas = groupMoves(own, area, snapshot)
    expect(areas.reduce((sum, one) => sum + one.gained - one.lost, 0)).toBe(total)
    const of = (plan: typeof before) => plan.rules.find(({ id }) => id === RULE)
    const from = { plan: planner, snapshot, event: planner.event(rule) }
    const months = monthMoves(own, [of(before), of(after)], from)
    expect(months.reduce((sum, one) => sum + one.gained - one.lost, 0)).toBe(total)
    expect(Math.min(...months.map(({ key }) => Number(key)))).toBeGreaterThanOrEqual(202_309)
    const [largest] = areas.filter(({ key }) => key !== undefined).sort((a, b) => b.gained - a.gained)
    const part = compare(baseline, changed, rowsWhere(area, [largest?.key ?? ''], snapshot))
    expect(part.find((one) => one.rule === RULE)?.rows.length).toBe(largest?.gain)
  })
})
