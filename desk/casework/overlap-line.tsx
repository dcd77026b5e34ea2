import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { MoneyText } from '../ui/money-text.tsx'

/** What earlier awards and limits leave of the sum, and why. */
export function OverlapLine({ detail: { allowed, judgement } }: { detail: CaseDetail }) {
  const say = useSay()
  if (allowed === null) return null
  const full = allowed.fen === judgement.sum?.fen
  return (
    <p className={full ? 'overlap' : 'overlap need'}>
      <span>
        {full
          ? say({
              zh: '没有与此前享受重叠，也没有超过上限',
              en: 'No overlap with earlier awards, and within the limits',
            })
          : say({ zh: '按重叠和上限规定，可以发放', en: 'Overlap and limits leave' })}
      </span>
      <MoneyText fen={allowed.fen} />
      {allowed.because && <span>{say(allowed.because)}</span>}
    </p>
  )
}
