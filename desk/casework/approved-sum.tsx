import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { MoneyText } from '../ui/money-text.tsx'

/** The sum that is about to be approved: after overlap and limits, or as a meeting settled it. */
export function ApprovedSum({ detail: { allowed, decidedSum, judgement } }: { detail: CaseDetail }) {
  const say = useSay()
  const { sum } = judgement
  if (sum === null) return null
  const fen = allowed?.fen ?? decidedSum
  return (
    <p className="approved">
      {say({ zh: '批准金额', en: 'Sum to approve' })}{' '}
      <strong>{fen === null ? say(sum.says) : <MoneyText fen={fen} />}</strong>
    </p>
  )
}
