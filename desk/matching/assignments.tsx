import { Link } from '@tanstack/react-router'
import type { Output } from '../api/contract.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { Status } from '../ui/status.tsx'
import { PrepareForm } from './prepare-form.tsx'

type Row = Output<'matching/assignments'>['rows'][number]

function Title({ row }: { row: Row }) {
  const tenant = useTenant()
  return (
    <Link to="/$tenant/matching/$runId" params={{ tenant, runId: row.id }}>
      {row.title}
    </Link>
  )
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'title', title: { zh: '名称', en: 'Name' }, always: true, cell: (row) => <Title row={row} /> },
  { id: 'kind', title: { zh: '类型', en: 'Kind' }, width: 120, cell: (row) => <Said of={row.kind} /> },
  { id: 'people', title: { zh: '人数', en: 'People' }, width: 100, cell: (row) => row.people },
  { id: 'places', title: { zh: '名额', en: 'Places' }, width: 100, cell: (row) => row.places },
  {
    id: 'status',
    title: { zh: '状态', en: 'State' },
    width: 140,
    cell: (row) => (
      <Status tone={row.status === 'open' ? 'waiting' : 'done'}>
        <Said of={row.status === 'open' ? { zh: '待确认', en: 'to be confirmed' } : { zh: '已邀请', en: 'invited' }} />
      </Status>
    ),
  },
]

/** Batches in which people are assigned to openings, and a new one. */
export function Assignments() {
  const found = useAsk('matching/assignments', {})
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  return (
    <>
      <Headline
        lede={{
          zh: '把求职的人一次分配到在招的岗位，几种方式并排比较；调整、确认之后才发邀请，去不去由本人定。',
          en: 'People are assigned to open openings at one go, the ways side by side. Nobody is invited before you confirm, and everybody answers for themselves.',
        }}
      >
        {{ zh: '批量对接', en: 'Batches of matches' }}
      </Headline>
      <DataTable
        label={{ zh: '批量对接', en: 'Batches of matches' }}
        rows={found.data.rows}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        empty={<Empty>{{ zh: '还没有批次。', en: 'No batch yet.' }}</Empty>}
      />
      <PrepareForm />
    </>
  )
}
