import type { Localised } from '@xinglin/base'
import type { Situation } from '@xinglin/procedure'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'

export const LocalisedText = z.object({ zh: z.string(), en: z.string() })

/** Each situation as the applicant and the officer read it. */
export const SITUATION_LABEL: Record<Situation, Localised> = {
  draft: { zh: '草稿', en: 'Draft' },
  acceptance: { zh: '待受理', en: 'Waiting for acceptance' },
  correction: { zh: '待申请人补正', en: 'Waiting for your correction' },
  verification: { zh: '核查中', en: 'Being verified' },
  consultation: { zh: '征求意见中', en: 'Opinions being asked' },
  to_publish: { zh: '待公示', en: 'About to be published' },
  notice: { zh: '公示中', en: 'Public notice running' },
  objection: { zh: '异议核查中', en: 'Objection being looked into' },
  decision: { zh: '待决定', en: 'Waiting for a decision' },
  payment: { zh: '待发放', en: 'Waiting for payment' },
  paid: { zh: '已发放', en: 'Paid' },
  granted: { zh: '已批准', en: 'Granted' },
  refused: { zh: '未获批准', en: 'Refused' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  closed: { zh: '已办结', en: 'Closed' },
}

/** Names that lists of cases need, from the pack in force. */
export function caseLabels(context: Context) {
  const pack = context.packs.current(context.tenant.packId)
  return {
    benefit: (id: string): Localised => pack.rules.get(id)?.title ?? { zh: id, en: id },
    unit: (id: string): Localised => pack.units.get(id)?.title ?? { zh: id, en: id },
    area: (code: string | null): Localised | null => (code === null ? null : (pack.areas.get(code)?.title ?? null)),
    situation: (situation: Situation): Localised => SITUATION_LABEL[situation],
  }
}
