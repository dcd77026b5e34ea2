import type { PlanRule } from '../plan/node.ts'
import type { Plan } from '../plan/plan.ts'
import { writer } from './expression.ts'
import { columnName, knownName, recordsName, type ViewNames } from './names.ts'
import { name } from './quote.ts'
import { POSTGRES, type Spelling } from './spelling.ts'
import { waitsForFiguresOnly } from './waits.ts'
import type { Writing } from './writing.ts'

/** Of a rule's one number: not due, and due with a sum nobody has set; anything from 0 up is the sum due, NULL is unknown. */
export const NOT_DUE = -1
export const UNSET = -2

/**
 * One SELECT for a rule: `tenant_id`, `subject_id`, `due` (true, false, or NULL for unknown) and `fen` (NULL while unset). It reads
 * the views of `names`, which have the columns that `viewColumns` lists.
 */
export function ruleSelect(plan: Plan, rule: PlanRule, names: ViewNames, spelling: Spelling = POSTGRES): string {
  const answer = answerOf(plan, rule, names, spelling)
  return `SELECT a.tenant_id, a.subject_id, a.answer <> ${NOT_DUE} AS due, CASE WHEN a.answer >= 0 THEN a.answer END AS fen
FROM (SELECT s.tenant_id, s.subject_id, ${answer} AS answer FROM ${names.subject} s OFFSET 0) a`
}

/** One SELECT for many rules: how many each is due to, how many wait for a figure, and the sum, in one reading of the population. */
export function totalsSelect(plan: Plan, names: ViewNames, spelling: Spelling = POSTGRES): string {
  const answers = plan.rules.map((rule, i) => `${answerOf(plan, rule, names, spelling)} AS a${i}`)
  const totals = plan.rules.map(
    (_, i) =>
      `count(*) FILTER (WHERE a${i} <> ${NOT_DUE}) AS due_${i}, count(*) FILTER (WHERE a${i} = ${UNSET}) AS unset_${i}, COALESCE(sum(a${i}) FILTER (WHERE a${i} >= 0), 0)::int8 AS fen_${i}`,
  )
  return `SELECT ${totals.join(',\n')}\nFROM (SELECT ${answers.join(',\n')} FROM ${names.subject} s OFFSET 0) a`
}

/** The rule's answer as one number; a sum is looked at only where the conditions hold. */
export function answerOf(plan: Plan, { test, sum }: PlanRule, names: ViewNames, spelling: Spelling): string {
  const to = writingOf(plan, names, spelling)
  const unset = waitsForFiguresOnly(sum, to)
  const fen = to.write(sum)
  const due = unset === 'FALSE' ? fen : `COALESCE(${fen}, CASE WHEN ${unset} THEN ${UNSET} END)`
  return spelling.choose(to.write(test), due, `${NOT_DUE}`)
}

function writingOf(plan: Plan, names: ViewNames, spelling: Spelling): Writing {
  return writer({
    spelling,
    column: (number) => `${plan.columns[number]?.scope === '' ? 's' : 'r'}.${name(columnName(plan, number))}`,
    records: (path) => ({
      from: `${names.records(recordsName(path))} r`,
      where: 'r.tenant_id = s.tenant_id AND r.subject_id = s.subject_id',
      known: `s.${name(knownName(path))}`,
      order: 'r.place',
    }),
  })
}
