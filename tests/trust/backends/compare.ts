import { type Days, decide, type Facts, type FigureIndex, NO_FIGURES, type Rule } from '@xinglin/policy'
import type pg from 'pg'
import type { Plan } from '../../../engine/policy/plan/plan.ts'
import { Planner } from '../../../engine/policy/plan/plan.ts'
import { frozenTables } from '../../../engine/policy/sql/frozen.ts'
import { ruleSelect } from '../../../engine/policy/sql/rule.ts'
import { POSTGRES, type Spelling } from '../../../engine/policy/sql/spelling.ts'
import { answerAt } from '../../../engine/policy/sweep/answers.ts'
import { type Snapshot, takeSnapshot } from '../../../engine/policy/sweep/snapshot.ts'
import { sweep } from '../../../engine/policy/sweep/sweep.ts'
import { Random } from '../../../engine/policy/testing/random.ts'
import { randomSubjects } from '../../../engine/policy/testing/random-facts.ts'
import { answerWord, decisionWord } from '../../../engine/policy/testing/same-answers.ts'
import { fillFrozen } from './tables.ts'

/** What the engines are given, and where a test may put something wrong in the way. */
export interface Trial {
  readonly rules: readonly Rule[]
  readonly days: Days
  readonly figures?: FigureIndex
  /** Cells to compare at least: a cell is one rule on one subject. */
  readonly cells: number
  readonly seed?: number
  readonly spelling?: Spelling
  readonly mistake?: (text: string) => string
  /** Rules planned in place of the true ones. */
  readonly planned?: readonly Rule[]
  readonly spoil?: (snapshot: Snapshot) => Snapshot
}

export interface Outcome {
  readonly cells: number
  readonly words: Map<string, number>
  /** Facts asked and not known, in a thousand. */
  readonly sweep: string[]
  readonly sql: string[]
}

const PORTION = 4000
let tables = 0

/** Runs decide, sweep and SQL on the same made-up subjects, kind by kind, and lists every cell on which one of them differs. */
export async function compareBackends(client: pg.Client, trial: Trial): Promise<Outcome> {
  const outcome: Outcome = { cells: 0, words: new Map(), sweep: [], sql: [] }
  const kinds = [...new Set(trial.rules.map((rule) => rule.subject))]
  let cells = 0
  for (const kind of kinds) {
    const own = { ...trial, rules: trial.rules.filter((rule) => rule.subject === kind) }
    const planned = trial.planned?.filter((rule) => rule.subject === kind) ?? own.rules
    const planner = new Planner(trial.days)
    const plan = planner.plan(planned, trial.figures)
    tables += 1
    const prefix = `frozen_${tables}`
    for (const text of frozenTables(plan, prefix).create) await client.query((trial.mistake ?? same)(text))
    const make = randomSubjects(planned, plan, new Random(trial.seed ?? 20_261_127))
    const rows = Math.ceil(trial.cells / trial.rules.length)
    for (let at = 0; at < rows; at += PORTION) {
      const subjects = Array.from({ length: Math.min(PORTION, rows - at) }, make)
      await comparePortion(client, { ...own, plan, planner, prefix, subjects }, outcome)
      cells += subjects.length * own.rules.length
    }
    for (const { create } of [frozenTables(plan, prefix)])
      for (const text of create) await client.query(text.replace('CREATE TABLE', 'DROP TABLE').replace(/ \(.*$/s, ''))
  }
  return { ...outcome, cells }
}

const same = (text: string) => text

interface Portion extends Trial {
  readonly plan: Plan
  readonly planner: Planner
  readonly prefix: string
  readonly subjects: readonly Facts[]
}

async function comparePortion(client: pg.Client, portion: Portion, outcome: Outcome): Promise<void> {
  const { rules, days, figures = NO_FIGURES, plan, planner, prefix, subjects } = portion
  const taken = takeSnapshot(planner, plan, subjects)
  const swept = sweep(plan, portion.spoil?.(taken) ?? taken)
  await fillFrozen(client, plan, taken, prefix)
  for (const [place, rule] of rules.entries()) {
    const [answers, planned] = [swept.rules[place], plan.rules[place]]
    if (!answers || !planned) throw new RangeError(rule.id)
    const text = ruleSelect(plan, planned, frozenTables(plan, prefix), portion.spelling ?? POSTGRES)
    const { rows } = await client.query(`${(portion.mistake ?? same)(text)} ORDER BY a.subject_id`)
    for (const [row, facts] of subjects.entries()) {
      const wanted = decisionWord(decide(rule, facts, days, figures))
      const byWord = wanted.replace(/\d+/, 'fen')
      outcome.words.set(byWord, (outcome.words.get(byWord) ?? 0) + 1)
      const bySweep = answerWord(answerAt(answers, row))
      const bySql = sqlWord(rows[row])
      if (bySweep !== wanted) outcome.sweep.push(`${rule.id}, row ${row}: decide ${wanted}, sweep ${bySweep}`)
      if (bySql !== wanted) outcome.sql.push(`${rule.id}, row ${row}: decide ${wanted}, SQL ${bySql}`)
    }
  }
}

function sqlWord(row: { due: boolean | null; fen: string | null } | undefined): string {
  if (!row || row.due === null) return row ? 'unknown' : 'no row'
  if (!row.due) return 'not_due'
  return row.fen === null ? 'due unset' : `due ${row.fen}`
}
