import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Payable } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import type { ColumnsType } from '../ui/data-table.tsx'
import { MoneyText } from '../ui/money-text.tsx'
import { ROW_LINK } from '../ui/use-table-keys.ts'

/** The columns of the cases ready to be paid. */
export function usePayableColumns(): ColumnsType<Payable> {
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
      { title: say({ zh: '享受人', en: 'Beneficiary' }), dataIndex: 'beneficiary' },
      {
        title: say({ zh: '批准金额', en: 'Approved' }),
        width: 140,
        align: 'right',
        render: (_, row) => <MoneyText fen={row.sum} />,
      },
    ],
    [say, tenant],
  )
}
