import { classify } from '../decide/classify.ts'
import type { Rule } from '../ir/rule.ts'
import type { Pack } from '../pack/pack.ts'
import type { PackProblem } from '../pack/problem.ts'
import type { ExampleSchema } from '../pack/schema-examples.ts'
import { gaps } from './gaps.ts'
import { paymentDifference } from './payment.ts'
import { decideExample, difference, prepare } from './sheet.ts'

export interface ExamplesRun {
  readonly examples: number
  /** Wrong answers are errors; what the sheets leave untried are warnings. */
  readonly problems: readonly PackProblem[]
}

/** Runs every example sheet of a pack. */
export function runExamples(pack: Pack): ExamplesRun {
  const problems: PackProblem[] = []
  let examples = 0
  for (const file of pack.sheets) {
    const sheet = file.content
    const say = (
      code: string,
      message: string,
      path: readonly (string | number)[],
      severity: PackProblem['severity'] = 'error',
    ) => problems.push({ code, severity, file: file.file, ...file.locate(path), message })
    const rule = sheet.rule === undefined ? undefined : pack.rules.get(sheet.rule)
    const classification =
      sheet.classification === undefined ? undefined : pack.classifications.get(sheet.classification)
    const subject = rule?.subject ?? classification?.subject
    if (subject === undefined) {
      say('unknown_name', `there is no rule or classification "${sheet.rule ?? sheet.classification}"`, ['rule'])
      continue
    }
    if (file.stem !== (sheet.rule ?? sheet.classification))
      say('file_name', 'the sheet is named after another rule', ['rule'])
    const prepared = sheet.examples.map((example, i) => {
      const ready = prepare(pack, subject, sheet, example)
      for (const problem of ready.problems) say('example', `${example.title}: ${problem}`, ['examples', i])
      return ready
    })
    examples += sheet.examples.length
    for (const [i, example] of sheet.examples.entries()) {
      const ready = prepared[i]
      if (!ready || ready.problems.length > 0) continue
      const wrong = rule
        ? ruleDifference(pack, rule, example, ready)
        : classification && classDifference(classify(classification, ready.facts, ready.days), example)
      if (wrong) say('example', `${example.title}: ${wrong}`, ['examples', i])
    }
    if (rule) for (const gap of gaps(rule, prepared)) say('untried', gap, ['examples'], 'warning')
  }
  refuseMissingSheets(pack, problems)
  return { examples, problems }
}

function ruleDifference(
  pack: Pack,
  rule: Rule,
  example: ExampleSchema,
  ready: ReturnType<typeof prepare>,
): string | undefined {
  const decision = decideExample(rule, ready)
  return difference(example, decision) ?? paymentDifference(pack, rule, example, decision)
}

function classDifference(result: number | string | undefined, example: ExampleSchema): string | undefined {
  const said = example.answer === 'unknown' ? undefined : example.answer
  return said === result ? undefined : `is ${result ?? 'unknown'}, the sheet says ${example.answer}`
}

/** Every rule ships with its examples. */
function refuseMissingSheets(pack: Pack, problems: PackProblem[]): void {
  const own = pack.contents.at(-1)
  for (const part of ['benefits', 'classifications'] as const)
    for (const file of own?.[part] ?? [])
      if (!pack.sheets.some((sheet) => (sheet.content.rule ?? sheet.content.classification) === file.content.id)) {
        const message = `${file.stem}.examples.yaml is missing: every rule ships with its examples`
        problems.push({ code: 'examples_missing', severity: 'error', file: file.file, line: 1, col: 1, message })
      }
}
