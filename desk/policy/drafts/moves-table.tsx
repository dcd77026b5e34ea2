import type { WhatIf } from '../../api/policy.ts'
import { moneyColumn } from '../../casework/case-columns.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Said } from '../../ui/said.tsx'

type Row = WhatIf['rules'][number]

const count = (id: string, zh: string, en: string, of: (row: Row) => number): Column<Row> => ({
  id,
  title: { zh, en },
  width: 96,
  align: 'right',
  cell: (row) => of(row).toLocaleString('en'),
})

const COLUMNS: readonly Column<Row>[] = [
  { id: 'rule', title: { zh: '待遇', en: 'Benefit' }, always: true, cell: (row) => <Said of={row.title} /> },
  count('before', '原受益', 'Due before', (row) => row.before.due),
  count('after', '改后受益', 'Due after', (row) => row.after.due),
  count('newly', '新增', 'Newly', (row) => row.newly),
  count('nolonger', '不再', 'No longer', (row) => row.nolonger),
  moneyColumn('was', { zh: '原金额', en: 'Sum before' }, (row) => row.before.fen),
  moneyColumn('is', { zh: '改后金额', en: 'Sum after' }, (row) => row.after.fen),
  moneyColumn('change', { zh: '净增', en: 'Net' }, (row) => row.gained - row.lost),
]

/** Every benefit that the draft moves, before and after. */
export function MovesTable({ rows }: { rows: readonly Row[] }) {
  return (
    <DataTable
      label={{ zh: '逐项变化', en: 'By benefit' }}
      rows={rows}
      columns={COLUMNS}
      rowKey={(row) => row.rule}
      empty={<Said of={{ zh: '没有变化。', en: 'No change.' }} />}
    />
  )
}
