import type { Localised } from '@xinglin/base'
import type { OpportunityKind } from '../schema.ts'

/** What each kind is called, whether its pay must be said, and what schema.org calls it. */
export const KINDS: Readonly<
  Record<OpportunityKind, { readonly title: Localised; readonly paid: boolean; readonly employmentType: string }>
> = {
  job: { title: { zh: '岗位', en: 'Job' }, paid: true, employmentType: 'FULL_TIME' },
  internship: { title: { zh: '见习实习', en: 'Internship' }, paid: false, employmentType: 'INTERN' },
  apprenticeship: { title: { zh: '新型学徒', en: 'Apprenticeship' }, paid: true, employmentType: 'OTHER' },
  order_class: { title: { zh: '订单班名额', en: 'Place in an order class' }, paid: false, employmentType: 'OTHER' },
  flexible: { title: { zh: '柔性引才', en: 'Flexible engagement' }, paid: true, employmentType: 'CONTRACTOR' },
  expert_need: { title: { zh: '专家需求', en: 'Expert wanted' }, paid: false, employmentType: 'CONTRACTOR' },
  commissioner: {
    title: { zh: '科技特派员需求', en: 'Commissioner wanted' },
    paid: false,
    employmentType: 'CONTRACTOR',
  },
}

export const KIND_IDS = Object.keys(KINDS) as [OpportunityKind, ...OpportunityKind[]]
