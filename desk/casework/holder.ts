import type { CaseDetail } from '../api/casework.ts'
import type { Text } from '../api/text.ts'
import { hasEnded } from './situation-tone.ts'

const OF_APPLICANT: readonly string[] = ['draft', 'offered', 'correction', 'signing', 'confirmation', 'returned']

/** Who has the case in hand now. */
export function holderOf({ situation, unit, stages, assignee }: CaseDetail): Text {
  if (hasEnded(situation)) return { zh: '已办结', en: 'nobody: it has ended' }
  if (OF_APPLICANT.includes(situation)) return { zh: '申请人', en: 'the applicant' }
  if (situation === 'notice') return { zh: '公示中，等期满', en: 'the public notice is running' }
  if (assignee) return { zh: `${unit.zh} · ${assignee}`, en: `${unit.en} · ${assignee}` }
  const stage = stages.find((one) => one.place === 'now')
  return stage ? { zh: `${unit.zh} · ${stage.title.zh}`, en: `${unit.en} · ${stage.title.en}` } : unit
}
