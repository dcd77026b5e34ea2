import type { PaymentLine } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { Status } from '../ui/status.tsx'
import type { Column } from '../ui/table/column.ts'
import { moneyColumn, paidCaseColumns } from './case-columns.tsx'

/** The columns of a batch's lines: approved, paid, and why the two differ. */
export const LINE_COLUMNS: readonly Column<PaymentLine>[] = [
  ...paidCaseColumns<PaymentLine>(),
  moneyColumn('approved', { zh: '批准金额', en: 'Approved' }, (row) => row.approvedSum),
  moneyColumn('paid', { zh: '发放金额', en: 'Paid' }, (row) => row.paidSum),
  { id: 'note', title: { zh: '说明', en: 'Note' }, width: 240, cell: (row) => <LineNote row={row} /> },
]

function LineNote({ row }: { row: PaymentLine }) {
  const say = useSay()
  return (
    <>
      {row.paidSum === 0 && <Status tone="late">{say({ zh: '暂不发放', en: 'held back' })}</Status>}
      {row.returnedOn !== null && (
        <Status tone="late">
          {say({ zh: '银行退款', en: 'returned' })}
          {row.returnReason && ` · ${row.returnReason}`}
        </Status>
      )}
      {row.paidSum !== null && row.paidSum > 0 && row.returnedOn === null && (
        <Status tone="done">{say({ zh: '已发放', en: 'paid' })}</Status>
      )}
      {row.note && <div className="sub">{say(row.note)}</div>}
    </>
  )
}
