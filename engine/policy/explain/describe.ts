import { formatMoney, inBoth, type Localised } from '@xinglin/base'
import type { Ground } from '../answers.ts'
import type { KeyPath, Limit, Overlap } from '../ir/overlap.ts'
import type { Rule } from '../ir/rule.ts'
import { describeAmount } from './amount.ts'
import { inside, listed, the } from './english.ts'
import { type DescribedCondition, speak } from './tree.ts'
import { deadlineSentence, validitySentence } from './validity.ts'

/** A rule in words: what the rule browser and the public page show. It cannot differ from the rule, for it is made from it. */
export interface RuleDescription {
  readonly conditions: readonly DescribedCondition[]
  readonly amount: readonly Localised[]
  readonly overlap: readonly DescribedRemark[]
  readonly limits: readonly DescribedRemark[]
}

export interface DescribedRemark {
  readonly sentence: Localised
  readonly ground: Ground
  readonly assumed?: Localised
}

/** `titleOf` gives the title of another rule by id, for exclusions and groups; without it the id is shown. */
export function describeRule(rule: Rule, titleOf?: (rule: string) => Localised | undefined): RuleDescription {
  const conditions: DescribedCondition[] = rule.conditions.map(({ index, tree, ground }) =>
    withoutSource(speak(tree, index, ground, rule)),
  )
  const validity = validitySentence(rule)
  const outer = { parts: [], ground: rule.grounds[0] }
  if (validity) conditions.unshift({ index: 0, sentence: validity, ...outer, ...remark(rule.valid.assumed) })
  const { deadline } = rule
  if (deadline)
    conditions.push({
      index: deadline.index,
      sentence: deadlineSentence(deadline, rule),
      parts: [],
      ground: deadline.ground,
      ...remark(deadline.assumed),
    })
  const title = (id: string) => titleOf?.(id) ?? { zh: id, en: id }
  return {
    conditions,
    amount: describeAmount(rule),
    overlap: rule.overlap.map((one) => ({
      sentence: overlapSentence(one, rule, title),
      ground: one.ground,
      ...remark(one.assumed),
    })),
    limits: rule.limits.map((one) => ({ sentence: limitSentence(one), ground: one.ground, ...remark(one.assumed) })),
  }
}

function withoutSource({ source: _, parts, ...said }: ReturnType<typeof speak>): DescribedCondition {
  return { ...said, parts: parts.map(withoutSource) }
}

function remark(assumed: Localised | undefined): { assumed: Localised } | Record<string, never> {
  return assumed ? { assumed } : {}
}

function overlapSentence(overlap: Overlap, rule: Rule, titleOf: (id: string) => Localised): Localised {
  if (overlap.form === 'once_per') {
    const en = listed(overlap.per.map(byTitle), 'and')
    return { zh: `${overlap.per.map((key) => each(key, '每')).join('、')}只享受一次`, en: `Once only for each ${en}` }
  }
  const same = each(overlap.per, '同一')
  if (overlap.form === 'excludes') {
    const others = overlap.others.map((other) => titleOf(other.rule))
    return {
      zh: `${same}不与${others.map((title) => `“${title.zh}”`).join('、')}同时享受`,
      en: `Not together with ${listed(
        others.map((title) => `“${title.en}”`),
        'or',
      )} for the same ${byTitle(overlap.per)}`,
    }
  }
  const others = overlap.members.filter((member) => member.rule !== rule.id).map((member) => titleOf(member.rule))
  const window = windowText(overlap.windowMonths)
  const [withZh, withEn] = [
    others.length > 0 ? `与${others.map((title) => `“${title.zh}”`).join('、')}` : '多次符合条件的，',
    others.length > 0
      ? `together with ${listed(
          others.map((title) => `“${title.en}”`),
          'and',
        )}`
      : 'when met more than once',
  ]
  const rules = {
    highest_only: { zh: '从高享受，不重复', en: 'only the highest is paid' },
    exclusive: { zh: '只能享受一项', en: 'only one is given' },
    pay_difference: { zh: '后一次只补差额', en: 'a later one pays the difference only' },
  }[overlap.rule]
  return {
    zh: `${same}${window.zh}${withZh}${rules.zh}`,
    en: `For the same ${byTitle(overlap.per)}${window.en}, ${withEn}: ${rules.en}`,
  }
}

/** 每人, 同一人; 每个载体, 同一载体. */
function each(key: KeyPath, word: '每' | '同一'): string {
  if (key.kind === 'person') return `${word}人`
  return word === '每' ? `每个${key.title.zh}` : `同一${key.title.zh}`
}

function byTitle(key: KeyPath): string {
  return inside(key.title.en)
}

function windowText(months: number | undefined): Localised {
  if (months === undefined) return { zh: '', en: '' }
  const years = months % 12 === 0 ? months / 12 : undefined
  return years
    ? { zh: `在 ${years} 年内`, en: ` within ${years === 1 ? 'a year' : `${years} years`}` }
    : { zh: `在 ${months} 个月内`, en: ` within ${months} months` }
}

function limitSentence(limit: Limit): Localised {
  return inBoth((language) => {
    const zh = language === 'zh'
    const money = limit.money === undefined ? undefined : formatMoney(limit.money, language)
    const often = zh ? (limit.each === 'year' ? '每年' : '累计') : limit.each === 'year' ? ' a year' : ' in all'
    if (zh) return `${each(limit.per, '每')}${often}不超过 ${money ?? `${limit.count} 次`}`
    const most = money ?? (limit.count === 1 ? 'once' : `${limit.count} times`)
    return `For ${the(limit.per.title.en)}: ${most}${often} at most`
  })
}
