import { Link } from '@tanstack/react-router'
import type { Text } from '../api/text.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { MoneyText } from '../ui/money-text.tsx'
import { Said } from '../ui/said.tsx'
import type { Column } from '../ui/table/column.ts'
import { ROW_LINK } from '../ui/use-table-keys.ts'

/** The link that a row about a case is opened with. */
export function CaseLink({ id, number }: { id: string; number: string }) {
  const tenant = useTenant()
  return (
    <Link className="lk code" to="/$tenant/casework/$caseId" params={{ tenant, caseId: id }} {...ROW_LINK}>
      {number}
    </Link>
  )
}

/** Number, benefit and beneficiary: what rows about the payment of a case begin with. */
export function paidCaseColumns<
  Row extends { caseId: string; number: string; benefit: Text; beneficiary: string },
>(): Column<Row>[] {
  return [
    {
      id: 'number',
      title: { zh: '编号', en: 'Number' },
      width: 130,
      always: true,
      cell: (row) => <CaseLink id={row.caseId} number={row.number} />,
      compare: (a, b) => a.number.localeCompare(b.number),
    },
    { id: 'benefit', title: { zh: '政策', en: 'Benefit' }, cell: (row) => <Said of={row.benefit} /> },
    { id: 'beneficiary', title: { zh: '享受人', en: 'Beneficiary' }, width: 180, cell: (row) => row.beneficiary },
  ]
}

/** A column of money in fen. */
export function moneyColumn<Row>(id: string, title: Text, fen: (row: Row) => number | null): Column<Row> {
  return {
    id,
    title,
    width: 132,
    align: 'right',
    cell: (row) => <MoneyText fen={fen(row)} />,
    compare: (a, b) => (fen(a) ?? -1) - (fen(b) ?? -1),
  }
}
