import { formatMoney } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'

/** How the year's money for this benefit stands: set, paid, promised, left; or that it is not set yet. */
export function BudgetState(props: { budget: NonNullable<CaseDetail['budget']>; request: PageRequest }) {
  const { say, visit } = props.request
  const { year, of, set, spent, committed } = props.budget
  if (set === null) return <>{say({ zh: `${year} 年度预算待核定`, en: `not set yet for ${year}` })}</>
  const money = (fen: number) => formatMoney(fen, visit.lang)
  const left = Math.max(0, set - spent - committed)
  return (
    <>
      {say({
        zh: `${year} 年度 ${money(set)}，尚余 ${money(left)}`,
        en: `${money(left)} left of ${money(set)} for ${year}`,
      })}
      <br />
      <span className="quiet">
        {say({
          zh: `已承诺 ${money(committed)}，已发放 ${money(spent)}`,
          en: `${money(committed)} promised, ${money(spent)} paid`,
        })}
        {of === 'unit' && say({ zh: '（受理单位全部政策合计）', en: ' (all benefits of the office together)' })}
      </span>
    </>
  )
}
