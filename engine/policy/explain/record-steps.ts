import { type Localised, MoneyText } from '@xinglin/base'
import type { ExplainedStep } from '../answers.ts'
import { rounded } from '../decide/rounding.ts'
import { eachRecord } from '../evaluate/aggregate.ts'
import { type Compiling, compile } from '../evaluate/compiling.ts'
import type { Frame } from '../evaluate/frame.ts'
import type { AmountBase } from '../ir/amount.ts'
import type { Rule } from '../ir/rule.ts'
import { formulaOf } from './formula.ts'

/** A line for every record that counts, up to the greatest number that may. */
export function recordSteps(
  base: AmountBase & { form: 'each' },
  rule: Rule,
  to: Compiling,
): (frame: Frame) => ExplainedStep[] {
  const where = base.where && compile<boolean>(base.where, to)
  const sum = compile<number>(base.sum, to)
  const formula = formulaOf(base.sum, rule, to)
  const per = base.sum.type.is === 'money' ? base.sum.type.per : 1
  const { title } = base.records
  const line = (frame: Frame, number: number, alone: boolean, fen: number): Localised => {
    const sum = new MoneyText(fen)
    const filled = formula(frame)?.numbers(frame) ?? sum
    const made = filled.zh === sum.zh ? sum : { zh: `${filled.zh} = ${sum.zh}`, en: `${filled.en} = ${sum.en}` }
    if (alone) return { zh: `${title.zh}：${made.zh}`, en: `${title.en}: ${made.en}` }
    return { zh: `第 ${number} 个${title.zh}：${made.zh}`, en: `${title.en} ${number}: ${made.en}` }
  }
  return (frame) => {
    const steps: ExplainedStep[] = []
    // Where there is one, it is not told which of them it is.
    const alone = frame.facts.records(base.records.path)?.length === 1
    eachRecord(base.records, frame, undefined, () => {
      if (steps.length >= (base.atMost ?? Number.POSITIVE_INFINITY)) return
      const numerator = !where || where.read(frame) === true ? sum.read(frame) : undefined
      if (numerator === undefined) return
      const fen = rounded(numerator, per, base.round)
      steps.push({ sentence: line(frame, steps.length + 1, alone, fen), fen, facts: [] })
    })
    return steps
  }
}
