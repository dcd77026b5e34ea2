import { formatMoney } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'

/** The sum approved; where it is paid in parts, what was paid of it. */
export function Sum({ detail, request }: { detail: CaseDetail; request: PageRequest }) {
  const { say, visit } = request
  const { sum, situation, duties } = detail
  if (sum === null) return null
  const money = (fen: number) => formatMoney(fen, visit.lang)
  const ended = situation === 'paid'
  return (
    <>
      {' · '}
      <span className="amt">{money(ended ? duties.paid : sum)}</span>
      {duties.paid > 0 && duties.paid < sum && (
        <span className="quiet">
          {ended
            ? say({ zh: `（批准 ${money(sum)}）`, en: ` (${money(sum)} approved)` })
            : say({ zh: `，已发放 ${money(duties.paid)}`, en: `, ${money(duties.paid)} paid` })}
        </span>
      )}
    </>
  )
}
