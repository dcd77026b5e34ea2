import { type Fen, formatMoney, type Localised } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { clauseText, dayText, type Material, you } from '../material.ts'
import { theApplication } from './words.ts'

/** Where to go against the decision, and until when, as the procedure has it; nothing where it names no remedy. */
export function remedy({ procedure }: Material): Localised[] {
  const { remedy } = procedure
  if (!remedy) return []
  const { reconsideration_days: days, litigation_months: months, to } = remedy
  const zh = [
    ...(days ? [`自知道本决定之日起${days}日内，向${to.zh}申请行政复议`] : []),
    ...(months ? [`自知道本决定之日起${months}个月内，依法向人民法院提起行政诉讼`] : []),
  ]
  const en = [
    ...(days ? [`ask for reconsideration within ${days} days of learning of it, addressed to: ${to.en}`] : []),
    ...(months ? [`bring an action before the people’s court within ${months} months`] : []),
  ]
  if (zh.length === 0) return []
  return [
    {
      zh: `对本决定不服的，可以${zh.join('；也可以')}。`,
      en: `If you do not agree with this decision you may ${en.join(', or ')}.`,
    },
  ]
}

/** The application has been read, and what follows. */
export const received = (material: Material, what: Localised): Localised => {
  const application = theApplication(material, you(material), dayText(material.filedOn))
  return { zh: `${application.zh}收悉。${what.zh}`, en: `We have examined ${application.en}. ${what.en}` }
}

/** `15,000.00`: always to the fen, so that nothing can be added behind it. */
export function figures(fen: Fen): string {
  const text = formatMoney(fen, 'en').slice(1)
  return text.includes('.') ? text : `${text}.00`
}

/** An officer's `sj-2023 § 八` in words; whatever else was written stays as it was written. */
export function citedText(pack: Pack, text: string): Localised {
  const [id = '', clause = ''] = text.split(' § ')
  const document = pack.documents.get(id.trim())
  return document && clause ? clauseText({ title: document.title, clause: clause.trim() }) : { zh: text, en: text }
}

/** The two lines every decision against someone has: why, and on which clause (行政许可法 § 38, by analogy). */
export function grounds({ detail, pack }: Material): Localised[] {
  const clause = citedText(pack, detail.clause ?? '')
  return [
    { zh: `理由：${detail.text ?? ''}`, en: `Reason: ${detail.text ?? ''}` },
    { zh: `依据：${clause.zh}`, en: `Ground: ${clause.en}` },
  ]
}
