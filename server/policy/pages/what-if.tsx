import type { Language } from '@xinglin/base'
import type { Say } from '../../platform/text/lang.ts'
import type { FactJson } from '../../registry/index.ts'
import type { Judgement } from '../judge.ts'
import type { Situation } from '../situation.ts'
import { sumText } from '../sum-text.ts'
import { type Change, findSlot } from '../what-if.ts'
import { answeredFacts } from './answered-facts.ts'

type Props = {
  say: Say
  to: (path: string) => string
  lang: Language
  judgements: readonly Judgement[]
  situation: Situation
  change: Change | undefined
}

/** “If things were different”: one answer exchanged, and what that would move. A plain form, so that it works without script. */
export function WhatIf({ say, to, lang, judgements, situation, change }: Props) {
  const choices = answeredFacts(situation, judgements, lang).filter((one) => {
    const type = findSlot(judgements, one.place)?.type.is
    return type === 'code' || type === 'bool' || type === 'date' || type === 'int'
  })
  if (choices.length === 0) return null
  return (
    <section className="if" aria-labelledby="what-if" id="if">
      <h2 id="what-if">{say({ zh: '如果情况变了', en: 'If things were different' })}</h2>
      {choices.map((one) => {
        const slot = findSlot(judgements, one.place)
        if (!slot || (change && change.place !== one.place) || (!change && choices.indexOf(one) > 2)) return null
        const options = optionsOf(slot, judgements, say)
        const current = typedForm(change ? change.value : (situation.answers[one.place] ?? null))
        return (
          <form method="get" action={`${to('/policy/result')}#if`} key={one.place}>
            <input type="hidden" name="if" value={one.place} />
            <label htmlFor={`then-${one.place}`}>
              {one.title}
              {options ? (
                <select id={`then-${one.place}`} name="then" defaultValue={current}>
                  {options.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
                </select>
              ) : (
                <input id={`then-${one.place}`} name="then" defaultValue={current} />
              )}
            </label>
            <button className="btn q" type="submit">
              {say({ zh: '重新计算', en: 'Work it out' })}
            </button>
          </form>
        )
      })}
      {change && <output>{changeText(change, say)}</output>}
      {change && (
        <p>
          <a href={to('/policy/result')}>{say({ zh: '回到我的情况', en: 'Back to my answers' })}</a>
        </p>
      )}
    </section>
  )
}

/** A value as the field would hold it. */
function typedForm(value: FactJson): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === null ? '' : String(value)
}

function optionsOf(slot: NonNullable<ReturnType<typeof findSlot>>, judgements: readonly Judgement[], say: Say) {
  const { type } = slot
  if (type.is === 'bool') {
    return [
      { value: 'yes', label: say({ zh: '是', en: 'Yes' }) },
      { value: 'no', label: say({ zh: '否', en: 'No' }) },
    ]
  }
  if (type.is !== 'code') return undefined
  const codes = judgements[0]?.rule.context.codes.get(type.list) ?? new Map()
  return [...codes].map(([value, title]) => ({ value, label: say(title) }))
}

const outcome = (one: Judgement, say: Say) => {
  const { decision } = one.explanation
  if (decision.answer === 'due') return say(sumText(decision.sum))
  return decision.answer === 'not_due' ? say({ zh: '不符合', en: 'not due' }) : say({ zh: '待定', en: 'not known' })
}

function changeText(change: Change, say: Say): string {
  const moved = change.after.flatMap((after) => {
    const before = change.before.find((one) => one.rule.id === after.rule.id)
    if (!before) return []
    const [was, is] = [outcome(before, say), outcome(after, say)]
    return was === is ? [] : [`${say(after.rule.title)}${say({ zh: '：', en: ': ' })}${was} → ${is}`]
  })
  if (moved.length === 0) return say({ zh: '和现在相比没有变化。', en: 'Nothing would change compared with now.' })
  return `${say({ zh: '和现在相比：', en: 'Compared with now: ' })}${moved.join(say({ zh: '；', en: '; ' }))}`
}
