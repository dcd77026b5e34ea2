import { join } from 'node:path'
import { day, endOfDay } from '@xinglin/base'
import { describe, expect, it } from 'vitest'
import { benchRules } from '../../../bench/policy/contestants/ours.ts'
import { readFolder } from '../../../cli/pack/read-folder.ts'
import type { Days } from '../answers.ts'
import { decide } from '../decide/decide.ts'
import type { Rule } from '../ir/rule.ts'
import { Planner } from '../plan/plan.ts'
import { Random } from '../testing/random.ts'
import { randomSubjects } from '../testing/random-facts.ts'
import { answerWord, decisionWord } from '../testing/same-answers.ts'
import { answerAt } from './answers.ts'
import { takeSnapshot } from './snapshot.ts'
import { sweep } from './sweep.ts'

const DAYS: Days = { filedOn: day('2024-06-30'), knownAt: endOfDay(day('2026-06-30')) }

function differences(
  rules: readonly Rule[],
  days: Days,
  count: number,
): { words: Map<string, number>; wrong: string[] } {
  const planner = new Planner(days)
  const plan = planner.plan(rules)
  const make = randomSubjects(rules, plan, new Random(20_261_127))
  const subjects = Array.from({ length: count }, make)
  const swept = sweep(plan, takeSnapshot(planner, plan, subjects))
  const words = new Map<string, number>()
  const wrong: string[] = []
  for (const [place, rule] of rules.entries())
    for (const [row, facts] of subjects.entries()) {
      const wanted = decisionWord(decide(rule, facts, days))
      const answers = swept.rules[place]
      const found = answers && answerWord(answerAt(answers, row))
      const word = wanted.replace(/\d+/, 'fen')
      words.set(word, (words.get(word) ?? 0) + 1)
      if (found !== wanted) wrong.push(`${rule.id} row ${row}: decide ${wanted}, sweep ${found}`)
    }
  return { words, wrong }
}

describe('sweep', () => {
  it('answers the six rules of the bench as decide does', () => {
    const { words, wrong } = differences(benchRules(), { ...DAYS, validOn: day('2024-06-30') }, 3000)
    expect(wrong.slice(0, 5)).toEqual([])
    expect([...words.keys()].sort()).toEqual(['due fen', 'not_due', 'unknown'])
    expect(differences(benchRules(), DAYS, 1000).wrong.slice(0, 5)).toEqual([])
  })

  for (const id of ['sanming-2022', 'songjiang-2023'])
    it(`answers ${id} as decide does`, async () => {
      const { pack } = await readFolder(join(import.meta.dirname, '../../../packs', id))
      const rules = [...(pack?.rules.values() ?? [])]
      const words = new Map<string, number>()
      for (const subject of new Set(rules.map((rule) => rule.subject))) {
        const of = differences(
          rules.filter((rule) => rule.subject === subject),
          DAYS,
          1000,
        )
        expect(of.wrong.slice(0, 5)).toEqual([])
        for (const [word, count] of of.words) words.set(word, (words.get(word) ?? 0) + count)
      }
      expect([...words.keys()].sort()).toEqual(['due fen', 'due unset', 'not_due', 'unknown'])
    })
})
