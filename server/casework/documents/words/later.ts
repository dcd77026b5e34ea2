import { capitalMoney, type Day, type Fen, inBoth, type Language, type Localised, quoted } from '@xinglin/base'
import type { ActionDetail } from '@xinglin/procedure'
import { dayText, type Material, you } from '../material.ts'
import { figures, grounds, received, remedy } from './parts.ts'
import { theApplication, type Words, type Write } from './words.ts'

/* Decisions that follow the first one, or end a case before it. Each carries reason, clause and remedy. */

const letter = (material: Material, ...closing: readonly Localised[]): Words => ({
  addressed: true,
  paragraphs: closing.slice(0, 1),
  closing: [...closing.slice(1), ...grounds(material), ...remedy(material)],
})

/** 人民币伍仟元整（￥5,000.00） */
const sumText = (fen: number): Localised => ({
  zh: `${capitalMoney(fen as Fen)}（￥${figures(fen as Fen)}）`,
  en: `¥${figures(fen as Fen)}`,
})

/** No answer came by its day. What was handed in stays, and it may be applied for again. */
export const termination: Write = (material) =>
  letter(
    material,
    received(material, {
      zh: '规定的补正或补交日期已过，材料仍未补齐，决定终止办理。',
      en: 'The day for completing the papers has passed and they are not complete; the case has ended.',
    }),
    {
      zh: '已经提交的内容和材料会保留，补齐后可以重新申请。',
      en: 'What was handed in is kept, and you may apply again when it is complete.',
    },
  )

/** The finding of someone who did not decide. */
export const review: Write = (material) => {
  const { detail } = material
  const application = theApplication(material, you(material), dayText(material.filedOn))
  return {
    addressed: true,
    paragraphs: [
      {
        zh: `${you(material)}对${application.zh}的处理决定申请复核。经由没有参与原决定的人员复核，结论如下。`,
        en: `You asked for a review of the decision on ${application.en}. Someone who took no part in it has looked at it again and finds as follows.`,
      },
    ],
    closing: [
      detail.upheld
        ? {
            zh: '撤销原决定，由另一位决定人按事发当日的规定重新作出决定。',
            en: 'The decision is set aside; somebody else decides anew under the law of the day.',
          }
        : { zh: '维持原决定。', en: 'The decision stands.' },
      { zh: `理由：${detail.text ?? ''}`, en: `Reason: ${detail.text ?? ''}` },
      ...(detail.upheld ? [] : remedy(material)),
    ],
  }
}

/** What was agreed was not met: one part is not paid, or comes back. */
export const lapse: Write = (material) => {
  const { detail, loaded } = material
  const title = loaded.state.milestones.find((one) => one.id === detail.milestone)?.title ?? ''
  const milestone = quoted({ zh: title, en: title })
  const outcome =
    detail.sum === undefined
      ? { zh: '这一笔不再发放。', en: 'this part is not paid.' }
      : { zh: `退回${sumText(detail.sum).zh}。`, en: `${sumText(detail.sum).en} is to be returned.` }
  return letter(
    material,
    received(material, {
      zh: `按约定的考核节点${milestone.zh}考核，未达标。`,
      en: `The milestone ${milestone.en} was assessed and has not been met.`,
    }),
    { zh: `决定：${outcome.zh}`, en: `Decision: ${outcome.en}` },
  )
}

/** A status ends; its certificate with it. */
export const revocation: Write = (material) => {
  const { beneficiary, rule, today } = material
  const day = dayText(today)
  return letter(
    material,
    received(material, {
      zh: `经考核，${beneficiary.name}不再符合${quoted(rule.title).zh}的条件。`,
      en: `On assessment ${beneficiary.name} no longer meets the conditions of ${quoted(rule.title).en}.`,
    }),
    {
      zh: `决定自${day.zh}起取消${quoted(rule.title).zh}，原认定证书同时失效。`,
      en: `The recognition ${quoted(rule.title).en} ends on ${day.en}, and its certificate is no longer valid.`,
    },
  )
}

/** What was paid without ground comes back, in the parts named. */
export const recovery: Write = (material) => ({
  ...letter(
    material,
    received(material, {
      zh: `经核查，决定追回已发放的${sumText(material.detail.sum ?? 0).zh}。`,
      en: `On examination ${sumText(material.detail.sum ?? 0).en} of what was paid is claimed back.`,
    }),
    {
      zh: '按上表分期退回，到账后由办理单位登记。',
      en: 'It is returned in the parts above; the office records each one.',
    },
  ),
  table: parts(material.detail),
})

function parts({ instalments = [] }: ActionDetail): NonNullable<Words['table']> {
  return {
    head: [
      { zh: '期次', en: 'Part' },
      { zh: '最迟日期', en: 'By' },
      { zh: '金额', en: 'Sum' },
    ],
    rows: instalments.map((one, index) => [
      inBoth((language: Language) => (language === 'zh' ? `第${index + 1}期` : String(index + 1))),
      dayText(one.due as Day),
      { zh: `￥${figures(one.sum as Fen)}`, en: `¥${figures(one.sum as Fen)}` },
    ]),
  }
}
