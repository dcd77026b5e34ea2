import type { Choice } from '@xinglin/matching'

/** Kinds of openings, with what people read. */
export const OPPORTUNITY_KINDS: readonly Choice[] = [
  { code: 'job', title: { zh: '岗位', en: 'Job' } },
  { code: 'internship', title: { zh: '见习', en: 'Internship' } },
  { code: 'apprenticeship', title: { zh: '学徒', en: 'Apprenticeship' } },
  { code: 'order_class', title: { zh: '订单班', en: 'Order class' } },
  { code: 'flexible', title: { zh: '柔性引进', en: 'Flexible engagement' } },
  { code: 'expert_need', title: { zh: '专家需求', en: 'Expert advice' } },
  { code: 'commissioner', title: { zh: '科技特派员', en: 'Commissioner' } },
]
export const kindTitle = (kind: string) =>
  OPPORTUNITY_KINDS.find((one) => one.code === kind)?.title ?? { zh: kind, en: kind }

/** Kinds in which somebody is trained: months are confirmed and being kept on is recorded. */
export const TRAINING: readonly string[] = ['internship', 'apprenticeship']

/** Kinds of which a person has one at a time. */
export const EXCLUSIVE: readonly string[] = ['job', 'internship', 'apprenticeship']

/** The kind of engagement (code list `engagement_kind`) that comes of an opening; none where nobody is engaged by it. */
export const ENGAGEMENT_OF: Readonly<Record<string, string>> = {
  job: 'employment',
  internship: 'internship',
  apprenticeship: 'apprenticeship',
  flexible: 'flexible',
  expert_need: 'expert_advice',
  commissioner: 'commissioner',
}
