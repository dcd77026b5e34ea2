import { getRouteApi, Link } from '@tanstack/react-router'
import type { CommissionerRow } from '../api/services.ts'
import type { Text } from '../api/text.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Pager } from '../ui/pager.tsx'
import { Said } from '../ui/said.tsx'
import { HOLDER_KINDS, hoursText, scoreText } from './service-words.ts'

const route = getRouteApi('/$tenant/commissioners')
const SIZE = 100
const DASH: Text = { zh: '—', en: '—' }

const COLUMNS: readonly Column<CommissionerRow>[] = [
  { id: 'holder', title: { zh: '科技特派员', en: 'Commissioner' }, always: true, cell: (row) => <Holder row={row} /> },
  { id: 'kind', title: { zh: '类别', en: 'Kind' }, width: 80, cell: (row) => <Said of={HOLDER_KINDS[row.kind]} /> },
  { id: 'level', title: { zh: '级别', en: 'Level' }, width: 90, cell: (row) => <Said of={row.level ?? DASH} /> },
  {
    id: 'host',
    title: { zh: '服务企业', en: 'Company' },
    cell: (row) => row.host ?? <Said of={{ zh: '还没有对接', en: 'none yet' }} />,
  },
  { id: 'until', title: { zh: '年度截止', en: 'Year ends' }, width: 120, cell: (row) => <DayText day={row.until} /> },
  {
    id: 'services',
    title: { zh: '已确认服务', en: 'Confirmed' },
    width: 150,
    cell: (row) => (
      <Said
        of={{
          zh: `${row.services} 次 · ${hoursText(row.minutes).zh}`,
          en: `${row.services} · ${hoursText(row.minutes).en}`,
        }}
      />
    ),
  },
  {
    id: 'open',
    title: { zh: '待确认／有异议', en: 'Waiting / disputed' },
    width: 130,
    cell: (row) => `${row.waiting} / ${row.disputed}`,
  },
  {
    id: 'last',
    title: { zh: '最近服务', en: 'Last service' },
    width: 120,
    cell: (row) => <DayText day={row.lastOn} />,
  },
  {
    id: 'score',
    title: { zh: '年度考核', en: 'Yearly score' },
    width: 130,
    cell: (row) => <Said of={scoreText(row) ?? { zh: '待考核', en: 'to be given' }} />,
  },
]

function Holder({ row }: { row: CommissionerRow }) {
  return (
    <Link className="lk" to="/$tenant/commissioners/$yearId" params={{ tenant: useTenant(), yearId: row.id }}>
      {row.holder}
    </Link>
  )
}

/** Commissioners with the companies they serve, what was confirmed, and who still waits for the yearly score. */
export function Commissioners() {
  const tenant = useTenant()
  const page = route.useSearch().page ?? 1
  const found = useAsk('matching/commissioners', { page }, { keep: true })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows, total, ungraded, companies, served } = found.data
  return (
    <>
      <Headline
        lede={{
          zh: `${companies} 家企业中，${served} 家有科技特派员在服务；${ungraded} 个年度还没有考核。`,
          en: `${served} of ${companies} companies are being served; ${ungraded} years wait for their score.`,
        }}
      >
        {{ zh: `科技特派员 ${total} 个服务年度`, en: `Commissioners: ${total} years of service` }}
      </Headline>
      <DataTable
        label={{ zh: '科技特派员', en: 'Commissioners' }}
        rows={rows}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        pending={found.isPlaceholderData}
        minWidth={1040}
        empty={<Empty>{{ zh: '还没有认定科技特派员。', en: 'No commissioner has been recognised yet.' }}</Empty>}
      />
      <Pager
        page={page}
        size={SIZE}
        total={total}
        counter="个"
        link={(to, words) => (
          <Link to="/$tenant/commissioners" params={{ tenant }} search={{ page: to }}>
            {words}
          </Link>
        )}
      />
    </>
  )
}
