import { Link } from '@tanstack/react-router'
import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'

/** Payment is not done case by case. */
export function PayHint({ detail }: { detail: CaseDetail }) {
  const say = useSay()
  const tenant = useTenant()
  if (detail.situation !== 'payment') return null
  return (
    <p>
      {say({ zh: '发放按批次办理：', en: 'Payment goes by batches: ' })}
      <Link to="/$tenant/payments" params={{ tenant }}>
        {say({ zh: '去资金发放', en: 'go to payments' })}
      </Link>
    </p>
  )
}
