import { type Day, formatDay, type Localised, quoted } from '@xinglin/base'
import type { ActionDetail, CaseState } from '@xinglin/procedure'
import type { Urgency } from '../../platform/notices/index.ts'

/** All that the words can need of a case, as it stood right after the action they tell of. No name and no sum: what is told travels. */
export type Told = {
  readonly number: string
  readonly benefit: Localised
  readonly unit: Localised
  readonly detail: ActionDetail
  readonly state: CaseState
  /** Day by which something is asked: a correction, a confirmation, the end of a notice. Null where none is set. */
  readonly until: Day | null
  /** Where to go against a decision, as a sentence; null where the procedure names no way. */
  readonly remedy: Localised | null
}

/**
 * Who is told: those who act for the applicant · who raised the objection · the colleague named · who asked the question that was answered ·
 * those the stage escalates to.
 */
export type Recipient = 'applicant' | 'objector' | 'colleague' | 'asker' | 'escalation'

/** One line of the table: who is told, how urgent it is, in which words, and where the link leads. */
export type Telling = {
  readonly to: Recipient
  readonly urgency: Urgency
  readonly link: 'case' | 'notices' | 'desk'
  /** Only then; absent: always. */
  readonly when?: (told: Told) => boolean
  readonly title: (told: Told) => Localised
  readonly body: (told: Told) => Localised
}

/** 请在6月3日前 · by 3 June; without a day, as soon as possible. */
export function by({ until }: Told): Localised {
  if (until === null) return { zh: '请尽快', en: 'as soon as you can' }
  return { zh: `请在${formatDay(until, 'zh')}前（含当日）`, en: `by ${formatDay(until, 'en')}` }
}

/** For a title: the day in brackets, or nothing. */
export function lastDay({ until }: Told): Localised {
  if (until === null) return { zh: '', en: '' }
  return { zh: `，最后一天是${formatDay(until, 'zh')}`, en: `, last day ${formatDay(until, 'en')}` }
}

/** “高校毕业生生活津贴”（申请 2024-00012） */
export function what({ benefit, number }: Told): Localised {
  const { zh, en } = quoted(benefit)
  return { zh: `${zh}（申请编号 ${number}）`, en: `${en} (application ${number})` }
}

/** A line for whoever applies, the most frequent kind. */
export const applicant = (
  urgency: Urgency,
  title: Telling['title'],
  body: Telling['body'],
  when?: Telling['when'],
): Telling => ({ to: 'applicant', urgency, link: 'case', title, body, ...(when && { when }) })
