import { yuanText } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'

/** An example of a rule, as its sheet has it. */
export type RuleExample = {
  readonly title: string
  readonly answer: string
  readonly sum: string | null
  readonly missing: string[]
}

/** The examples a rule ships with: they are run at every check of the pack. */
export function ruleExamples(pack: Pack, id: string): RuleExample[] {
  return pack.sheets
    .filter((sheet) => sheet.content.rule === id)
    .flatMap((sheet) => sheet.content.examples)
    .map((one) => ({
      title: one.title,
      answer: String(one.answer),
      sum: typeof one.sum === 'number' ? yuanText(one.sum) : (one.sum ?? null),
      missing: [...(one.missing ?? [])],
    }))
}
