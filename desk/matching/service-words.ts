import type { CommissionerRow, Service } from '../api/services.ts'
import type { Text } from '../api/text.ts'
import type { Tone } from '../ui/status.tsx'

export const HOLDER_KINDS: Readonly<Record<CommissionerRow['kind'], Text>> = {
  person: { zh: '个人', en: 'Person' },
  team: { zh: '团队', en: 'Team' },
  organisation: { zh: '法人', en: 'Organisation' },
}

export const SERVICE_STATES: Readonly<Record<Service['status'], { readonly tone: Tone; readonly words: Text }>> = {
  waiting: { tone: 'waiting', words: { zh: '待企业确认', en: 'Waits for the company' } },
  confirmed: { tone: 'done', words: { zh: '企业已确认', en: 'Confirmed' } },
  disputed: { tone: 'late', words: { zh: '企业有异议', en: 'Disputed' } },
  replaced: { tone: 'running', words: { zh: '已重写', en: 'Written anew' } },
}

/** Minutes as hours, at most two places. */
export function hoursText(minutes: number): Text {
  const hours = String(Math.round((minutes / 60) * 100) / 100)
  return { zh: `${hours} 小时`, en: hours === '1' ? '1 hour' : `${hours} hours` }
}

/** Grade and score as they stand; null while nobody gave one. */
export function scoreText({ grade, score }: Pick<CommissionerRow, 'grade' | 'score'>): Text | null {
  if (grade === null) return null
  if (score === null) return grade
  return { zh: `${grade.zh} · ${score} 分`, en: `${grade.en} · ${score} points` }
}
