import { Link } from '@tanstack/react-router'
import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { hasEnded } from './situation-tone.ts'

const WHY: Record<string, { zh: string; en: string }> = {
  confidence: { zh: '没有政府来源', en: 'no government source' },
  past_confirmed_through: { zh: '已过确认的期限', en: 'past the day it was confirmed to' },
}

/** What keeps the case from being approved although the applicant has done everything: figures not set or not confirmed. */
export function CaseWarnings({ detail: { judgement, sum, decidedSum, situation } }: { detail: CaseDetail }) {
  const say = useSay()
  const tenant = useTenant()
  // What has been approved, or settled at a meeting, waits for no figure.
  const unset = judgement.sum?.kind === 'unset' && decidedSum === null
  if (sum !== null || hasEnded(situation)) return null
  if (!unset && judgement.unconfirmed.length === 0) return null
  return (
    <div className="need">
      {unset && (
        <p>
          {say({
            zh: '金额待核定，核定前不能批准。',
            en: 'The sum is not set; nothing can be approved before it is. ',
          })}
          <Link to="/$tenant/figures" params={{ tenant }} search={{ tab: 'unset', rule: judgement.benefit }}>
            {say({ zh: '看待核定的数值', en: 'See the figures to be set' })}
          </Link>
        </p>
      )}
      {judgement.unconfirmed.map((one) => (
        <p key={one.address}>
          {say({ zh: '待核实（', en: 'To be confirmed (' })}
          {say(WHY[one.why] ?? { zh: one.why, en: one.why })}
          {say({ zh: '），确认前不能批准。', en: '); nothing can be approved before. ' })}
          <Link to="/$tenant/figures" params={{ tenant }} search={{ tab: 'unconfirmed', address: one.address }}>
            {say({ zh: '去核实', en: 'Confirm' })}
          </Link>{' '}
          <code className="quiet">{one.address}</code>
        </p>
      ))}
    </div>
  )
}
