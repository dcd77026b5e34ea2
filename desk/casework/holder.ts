import type { CaseDetail } from '../api/casework.ts'
import type { Text } from '../api/text.ts'
import { hasEnded } from './situation-tone.ts'

/** Who has the case in hand now. */
export function holderOf({ situation, unit, stages }: CaseDetail): Text {
  if (hasEnded(situation)) return { zh: '已办结', en: 'nobody: it has ended' }
  if (situation === 'correction' || situation === 'draft') return { zh: '申请人', en: 'the applicant' }
  if (situation === 'notice') return { zh: '公示中，等期满', en: 'the public notice is running' }
  const stage = stages.find((one) => one.place === 'now')
  return stage ? { zh: `${unit.zh} · ${stage.title.zh}`, en: `${unit.en} · ${stage.title.en}` } : unit
}
