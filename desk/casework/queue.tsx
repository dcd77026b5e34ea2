import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { QueueRow } from '../api/casework.ts'
import { Empty } from '../shell/empty.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { useWaiting } from '../shell/use-waiting.ts'
import { countInWords } from '../ui/count.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { KeyHints } from '../ui/key-hints.tsx'
import { Pager } from '../ui/pager.tsx'
import { SIZES } from '../ui/table/table-search.ts'
import { Peek } from './peek.tsx'
import { QueueBar } from './queue-bar.tsx'
import { QueueBulk } from './queue-bulk.tsx'
import { besideColumns, QUEUE_COLUMNS } from './queue-columns.tsx'
import { queueFinding } from './queue-finding.ts'
import './queue.css'

const BESIDE = besideColumns()
const route = getRouteApi('/$tenant/casework')

/** The cases an officer may see. What narrows, sorts and lays out the list stands in the address. */
export function Queue() {
  const tenant = useTenant()
  const search = route.useSearch()
  const { columns: _, density: __, peek, page = 1, size = SIZES[0], view = 'mine', ...filter } = search
  const waiting = useWaiting()
  const asked = { ...filter, view }
  const queue = useAsk('casework/queue', { ...asked, page, size }, { keep: true })
  const [keys, setKeys] = useState<readonly string[]>([])
  if (queue.data === undefined)
    return queue.error ? <RefusedRoom refusal={queue.error} again={queue.refetch} /> : <Loading />
  const { rows, total, more } = queue.data
  return (
    <div className={peek ? 'beside' : undefined}>
      <div>
        <Headline>{queueFinding(waiting)}</Headline>
        {queue.error && <Failure refusal={queue.error} again={queue.refetch} />}
        <QueueBar search={search} mine={countInWords({ total: waiting.count, more: waiting.more })} />
        <QueueBulk rows={rows} keys={keys} change={setKeys} filter={asked} total={total} more={more} />
        <DataTable<QueueRow>
          label={{ zh: '申请', en: 'Cases' }}
          rows={rows}
          columns={peek ? BESIDE : QUEUE_COLUMNS}
          rowKey={(row) => row.id}
          minWidth={peek ? 480 : 980}
          pending={queue.isPlaceholderData}
          usualSort="due"
          selection={{ keys, change: setKeys, name: (row) => row.number }}
          current={peek}
          empty={<Nothing view={view} search={search.search ?? ''} filtered={Object.keys(filter).length > 0} />}
        />
        {total > 0 && (
          <Pager
            page={page}
            size={size}
            total={total}
            more={more}
            link={(to, words) => (
              <Link
                from="/$tenant/casework"
                to="/$tenant/casework"
                params={{ tenant }}
                search={({ page: _, ...old }) => ({ ...old, ...(to > 1 && { page: to }) })}
              >
                {words}
              </Link>
            )}
          />
        )}
        {total > 0 && <KeyHints />}
      </div>
      {peek && <Peek key={peek} caseId={peek} />}
    </div>
  )
}

function Nothing({ view, search, filtered }: { view: string; search: string; filtered: boolean }) {
  const say = useSay()
  const tenant = useTenant()
  const words = search
    ? { zh: `没有找到编号或姓名含“${search}”的申请。`, en: `No case has “${search}” in its number or name.` }
    : filtered
      ? { zh: '没有符合筛选的申请。', en: 'No case fits the filter.' }
      : { zh: '这里暂时没有申请。', en: 'No cases here for now.' }
  return (
    <Empty
      then={
        view === 'mine' && (
          <Link
            from="/$tenant/casework"
            to="/$tenant/casework"
            params={{ tenant }}
            search={(old) => ({ ...old, view: 'open' as const })}
          >
            {say({ zh: '看在办的全部申请', en: 'See all open cases' })}
          </Link>
        )
      }
    >
      {words}
    </Empty>
  )
}
