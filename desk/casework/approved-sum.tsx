import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { MoneyText } from '../ui/money-text.tsx'

/** The sum that is about to be approved, after overlap and limits. */
export function ApprovedSum({ detail: { allowed, judgement } }: { detail: CaseDetail }) {
  const say = useSay()
  const { sum } = judgement
  if (sum === null) return null
  return (
    <p className="approved">
      {say({ zh: '批准金额', en: 'Sum to approve' })}{' '}
      <strong>{allowed ? <MoneyText fen={allowed.fen} /> : say(sum.says)}</strong>
    </p>
  )
}
