import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { PaymentLine } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import type { ColumnsType } from '../ui/data-table.tsx'
import { MoneyText } from '../ui/money-text.tsx'
import { Status } from '../ui/status.tsx'
import { ROW_LINK } from '../ui/use-table-keys.ts'

/** The columns of a batch's lines: approved, paid, and why the two differ. */
export function useLineColumns(): ColumnsType<PaymentLine> {
  const say = useSay()
  const tenant = useTenant()
  return useMemo(
    () => [
      {
        title: say({ zh: '编号', en: 'Number' }),
        width: 150,
        render: (_, row) => (
          <Link
            className="lk code"
            to="/$tenant/casework/$caseId"
            params={{ tenant, caseId: row.caseId }}
            {...ROW_LINK}
          >
            {row.number}
          </Link>
        ),
      },
      { title: say({ zh: '政策', en: 'Benefit' }), render: (_, row) => say(row.benefit) },
      { title: say({ zh: '享受人', en: 'Beneficiary' }), dataIndex: 'beneficiary', width: 180 },
      {
        title: say({ zh: '批准金额', en: 'Approved' }),
        width: 130,
        align: 'right',
        render: (_, row) => <MoneyText fen={row.approvedSum} />,
      },
      {
        title: say({ zh: '发放金额', en: 'Paid' }),
        width: 130,
        align: 'right',
        render: (_, row) => <MoneyText fen={row.paidSum} />,
      },
      {
        title: say({ zh: '说明', en: 'Note' }),
        width: 240,
        render: (_, row) => (
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
        ),
      },
    ],
    [say, tenant],
  )
}
