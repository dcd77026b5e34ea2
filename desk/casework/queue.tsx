import { getRouteApi, Link } from '@tanstack/react-router'
import { Empty } from '../shell/empty.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { useWaiting } from '../shell/use-waiting.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { KeyHints } from '../ui/key-hints.tsx'
import { Pager } from '../ui/pager.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { queueFinding } from './queue-finding.ts'
import { QueueTabs } from './queue-tabs.tsx'
import { useQueueColumns } from './use-queue-columns.tsx'

const SIZE = 25
const route = getRouteApi('/$tenant/casework')

/** The cases an officer may see, in the order they fall due. */
export function Queue() {
  const say = useSay()
  const tenant = useTenant()
  const { view = 'mine', search = '', page = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  const waiting = useWaiting()
  const queue = useAsk('casework/queue', { view, search, page, size: SIZE }, { keep: true })
  const columns = useQueueColumns(queue.data?.today)
  if (queue.data === undefined)
    return queue.error ? <RefusedRoom refusal={queue.error} again={queue.refetch} /> : <Loading />
  const { rows, total } = queue.data
  const nothing = search
    ? { zh: `没有找到编号或姓名含“${search}”的申请。`, en: `No case has “${search}” in its number or name.` }
    : { zh: '这里暂时没有申请。', en: 'No cases here for now.' }
  return (
    <>
      <Headline lede={{ zh: '按时限排列，先到期的在前。', en: 'In the order they fall due.' }}>
        {queueFinding(waiting)}
      </Headline>
      {queue.error && <Failure refusal={queue.error} again={queue.refetch} />}
      <div className="tb">
        <QueueTabs view={view} mine={waiting.count} search={search} />
        <SearchField
          label={{ zh: '编号或申请人', en: 'Number or applicant' }}
          value={search}
          search={(text) => navigate({ search: { ...(view !== 'mine' && { view }), ...(text && { search: text }) } })}
        />
      </div>
      <DataTable
        label={{ zh: '申请', en: 'Cases' }}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.id}
        minWidth={1000}
        pending={queue.isPlaceholderData}
        empty={
          <Empty
            then={
              view === 'mine' && (
                <Link to="/$tenant/casework" params={{ tenant }} search={{ view: 'open', ...(search && { search }) }}>
                  {say({ zh: '看在办的全部申请', en: 'See all open cases' })}
                </Link>
              )
            }
          >
            {nothing}
          </Empty>
        }
      />
      {total > 0 && (
        <Pager
          page={page}
          pages={Math.ceil(total / SIZE)}
          total={total}
          link={(to, words) => (
            <Link
              to="/$tenant/casework"
              params={{ tenant }}
              search={{ ...(view !== 'mine' && { view }), ...(search && { search }), ...(to > 1 && { page: to }) }}
            >
              {words}
            </Link>
          )}
        />
      )}
      {total > 0 && <KeyHints />}
    </>
  )
}
