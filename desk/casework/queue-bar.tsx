import { getRouteApi } from '@tanstack/react-router'
import type { Text } from '../api/text.ts'
import type { QueueSearch } from '../shell/search.ts'
import { useAsk } from '../shell/use-ask.ts'
import { SearchField } from '../ui/search-field.tsx'
import { TableMenu } from '../ui/table/table-menu.tsx'
import { ViewMenu } from '../ui/table/view-menu.tsx'
import { QUEUE_COLUMNS } from './queue-columns.tsx'
import { QueueExport } from './queue-export.tsx'
import { FilterChips, QueueFilter } from './queue-filter.tsx'
import { QueueTabs } from './queue-tabs.tsx'

const route = getRouteApi('/$tenant/casework')

/** Over the list: its views, the search, what narrows it, and how it is laid out, kept and taken out. */
export function QueueBar({ search, mine }: { search: QueueSearch; mine: Text }) {
  const navigate = route.useNavigate()
  const choices = useAsk('casework/queue-choices', search.party ? { party: search.party } : {}).data
  const saved = useAsk('platform/views', { room: 'casework' }).data?.rows ?? []
  return (
    <>
      <div className="tb">
        <QueueTabs search={search} mine={mine} saved={saved} />
        <SearchField
          label={{ zh: '编号或姓名', en: 'Number or name' }}
          value={search.search ?? ''}
          search={(text) =>
            navigate({ search: ({ search: _, page: __, ...old }) => ({ ...old, ...(text && { search: text }) }) })
          }
        />
      </div>
      <div className="tools-line">
        <QueueFilter search={search} choices={choices} />
        <FilterChips search={search} choices={choices} />
        <span className="tools-end">
          <TableMenu columns={QUEUE_COLUMNS} paged />
          <ViewMenu room="casework" search={search} views={saved} />
          <QueueExport search={search} />
        </span>
      </div>
    </>
  )
}
