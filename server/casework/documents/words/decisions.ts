import { capitalMoney, inBoth, type Language, type Localised, quoted } from '@xinglin/base'
import type { ExplainedCondition } from '@xinglin/policy'
import { clauseText, type Material, plainConditions, you } from '../material.ts'
import { figures, grounds, received, remedy } from './parts.ts'
import type { Words, Write } from './words.ts'

const OUTCOME = {
  yes: { zh: '符合', en: 'met' },
  no: { zh: '不符合', en: 'not met' },
  unknown: { zh: '未能查明', en: 'not known' },
}

/** Each condition, the facts it was judged on, and whether it holds. */
function judged({ judgement }: Material, facts: Localised): NonNullable<Words['table']> {
  return {
    head: [{ zh: '条件', en: 'Condition' }, facts, { zh: '结论', en: 'Result' }],
    rows: plainConditions(judgement.explanation.conditions).map((one) => [
      { zh: `${one.sentence.zh}（${one.ground.clause}）`, en: `${one.sentence.en} (${one.ground.clause})` },
      inBoth((language) => factsText(one, language)),
      OUTCOME[one.truth === undefined ? 'unknown' : one.truth ? 'yes' : 'no'],
    ]),
  }
}

function factsText({ facts }: ExplainedCondition, language: Language): string {
  const told = facts.map((one) => `${one.title[language]}${language === 'zh' ? '：' : ': '}${one.reads[language]}`)
  return told.join(language === 'zh' ? '；' : '; ') || '—'
}

const FOUND = {
  zh: '经审查，查明的事实和逐条结论如下。',
  en: 'What was found, condition by condition, is set out below.',
}

/** A refusal may rest on what the record does not show; its reason says so, the table says only what is on record. */
const ON_RECORD = {
  zh: '按登记的事实逐条比对，结果如下。',
  en: 'Compared with what is on record, the conditions stand as follows.',
}

/** What is granted: in figures and in capital numerals, or in kind. */
function granted({ detail, judgement, beneficiary }: Material, whom: string): Localised {
  const { decision } = judgement.explanation
  if (detail.sum === undefined) {
    const what = decision.answer === 'due' && decision.sum.kind === 'in_kind' ? decision.sum.what : undefined
    return {
      zh: `批准${whom}的申请${what ? `，给予${what.zh}` : ''}。`,
      en: `the application is approved${what ? `: ${what.en}` : ''}.`,
    }
  }
  const account = beneficiary.masks.get('bank_account')
  return {
    zh: `批准${whom}的申请，给予${capitalMoney(detail.sum)}（￥${figures(detail.sum)}）${account ? `，拨付至尾号为${account.slice(-4)}的登记账户` : ''}。`,
    en: `the application is approved with ¥${figures(detail.sum)}${account ? `, to be paid to the registered account ending in ${account.slice(-4)}` : ''}.`,
  }
}

/** Approval: the facts, the clause, the sum and how it was worked out. */
export const approval: Write = (material) => {
  const { rule, judgement, detail } = material
  const clause = clauseText(rule.grounds[0])
  const given = granted(material, you(material))
  const { decision, amount } = judgement.explanation
  const steps = amount.map((step) => step.sentence)
  // A sum that people decided on (一事一议) was not reckoned by the rule.
  const byRule = decision.answer === 'due' && decision.sum.kind === 'money'
  const reckoned: Localised[] =
    detail.sum === undefined || !byRule || steps.length === 0
      ? []
      : [
          {
            zh: `金额的计算：${steps.map((one) => one.zh).join('；')}。`,
            en: `How the sum was worked out: ${steps.map((one) => one.en).join('; ')}.`,
          },
        ]
  return {
    addressed: true,
    paragraphs: [received(material, FOUND)],
    table: judged(material, { zh: '查明的事实', en: 'Facts found' }),
    closing: [
      {
        zh: `上述事实符合${clause.zh}的规定，决定${given.zh}`,
        en: `On these facts and under ${clause.en}, ${given.en}`,
      },
      ...reckoned,
      ...(detail.text ? [{ zh: `说明：${detail.text}`, en: `Remark: ${detail.text}` }] : []),
      ...remedy(material),
    ],
  }
}

/** Refusal: the reason in a person's words, the clause, the remedy with its time and place (行政许可法 § 38, by analogy). */
export const refusal: Write = (material) => {
  return {
    addressed: true,
    paragraphs: [received(material, ON_RECORD)],
    table: judged(material, { zh: '登记的事实', en: 'Facts on record' }),
    closing: [
      { zh: `决定不予批准${you(material)}的申请。`, en: 'The application is refused.' },
      ...grounds(material),
      ...remedy(material),
    ],
  }
}

/** Recognition of a status, to be kept and shown. */
export const certificate: Write = ({ rule, beneficiary }) => {
  const clause = clauseText(rule.grounds[0])
  return {
    addressed: false,
    paragraphs: [
      {
        zh: `${beneficiary.name}经审核符合${clause.zh}的规定，现认定为${quoted(rule.title).zh}。`,
        en: `${beneficiary.name} meets the conditions of ${clause.en} and is recognised: ${quoted(rule.title).en}.`,
      },
    ],
    closing: [{ zh: '特发此证。', en: '' }],
  }
}
