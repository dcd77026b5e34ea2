import { Link } from '@tanstack/react-router'
import { useMe } from './me.tsx'
import { MessagesLink } from './messages-link.tsx'
import { RailLink } from './rail-link.tsx'
import { useSay } from './say.ts'
import { useWaiting } from './use-waiting.ts'
import { Who } from './who.tsx'

/** The rooms of the desk. The number is what waits for this person. */
export function Rail() {
  const say = useSay()
  const { tenant, offices } = useMe()
  const officer = offices.length > 0
  const waiting = useWaiting(officer)
  const confirms = offices.some((one) => one.role === 'clerk' || one.role === 'officer')
  const pays = offices.some((one) => ['cashier', 'head', 'officer'].includes(one.role))
  return (
    <aside className="rail" aria-label={say({ zh: '侧栏', en: 'Sidebar' })}>
      <Link className="brand" to="/$tenant" params={{ tenant: tenant.slug }}>
        <i aria-hidden="true" />
        {say({ zh: '杏林', en: 'Xinglin' })}
      </Link>
      {officer && (
        <nav aria-label={say({ zh: '工作台', en: 'Desk' })}>
          <RailLink to="/$tenant/casework" count={waiting.count}>
            {say({ zh: '申请办理', en: 'Cases' })}
          </RailLink>
          <RailLink to="/$tenant/payments">{say({ zh: '资金发放', en: 'Payments' })}</RailLink>
          {pays && <RailLink to="/$tenant/budgets">{say({ zh: '预算对账', en: 'Budget' })}</RailLink>}
          <RailLink to="/$tenant/policy">{say({ zh: '政策条款', en: 'Rules' })}</RailLink>
          <RailLink to="/$tenant/figures">{say({ zh: '数值核定', en: 'Figures' })}</RailLink>
          {confirms && <RailLink to="/$tenant/standings">{say({ zh: '代办身份', en: 'Who acts for whom' })}</RailLink>}
          <MessagesLink />
        </nav>
      )}
      <Who />
    </aside>
  )
}
