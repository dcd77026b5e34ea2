import type { Localised } from '@xinglin/base'

/** Relations for which an officer stays out of a case (公务员法 §74、§76: spouses, direct line, collateral line to the third degree, close in-laws). */
export const RELATIONSHIPS = ['spouse', 'direct', 'collateral', 'in_law', 'other'] as const

export const RELATIONSHIP_TITLE: Readonly<Record<(typeof RELATIONSHIPS)[number], Localised>> = {
  spouse: { zh: '配偶', en: 'Spouse' },
  direct: { zh: '直系血亲', en: 'Parent, child, grandparent or grandchild' },
  collateral: { zh: '三代以内旁系血亲', en: 'Brother, sister, uncle, aunt, cousin, nephew or niece' },
  in_law: { zh: '近姻亲', en: 'Near in-law' },
  other: { zh: '其他利害关系', en: 'Other interest' },
}
