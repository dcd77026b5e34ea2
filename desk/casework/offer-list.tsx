import type { Output } from '../api/contract.ts'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { moneyColumn } from './case-columns.tsx'

type Row = Output<'casework/offers'>['rows'][number]

const COLUMNS: readonly Column<Row>[] = [
  { id: 'beneficiary', title: { zh: '对象', en: 'For' }, always: true, cell: (row) => row.beneficiary },
  moneyColumn('sum', { zh: '金额', en: 'Sum' }, (row) => row.sum),
  { id: 'made', title: { zh: '找到日期', en: 'Found on' }, width: 130, cell: (row) => <DayText day={row.madeOn} /> },
  { id: 'unit', title: { zh: '核实单位', en: 'Checked by' }, width: 200, cell: (row) => <Said of={row.unit} /> },
]

/** The people and companies behind a count: masked, and that they were looked at is in the audit. */
export function OfferList({ benefit, state }: { benefit: string; state: Row['state'] }) {
  const found = useAsk('casework/offers', { benefit, state })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const [first] = found.data.rows
  if (!first) return null
  const { title } = first.benefit
  return (
    <Section
      title={{
        zh: `${title.zh}：${found.data.total} 项（姓名已遮盖，查看已记入审计）`,
        en: `${title.en}: ${found.data.total} (names masked; this look is in the audit)`,
      }}
    >
      <DataTable
        plain
        label={{ zh: '名单', en: 'List' }}
        rows={found.data.rows}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        empty={null}
      />
    </Section>
  )
}
