import { getRouteApi } from '@tanstack/react-router'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { useMe } from '../shell/me.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { ListTools } from '../ui/table/list-tools.tsx'
import { SavedTabs } from '../ui/table/saved-tabs.tsx'
import { OpenAccount } from './open-account.tsx'
import { PEOPLE_COLUMNS } from './people-columns.tsx'
import './administration.css'

const route = getRouteApi('/$tenant/people')

/** Everybody who works here: which desks they have, since when and until when, and what changed last. */
export function People() {
  const { search = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const { offices } = useMe()
  const found = useAsk('administration/people', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows } = found.data
  const text = search.toLowerCase()
  const shown = rows.filter((one) =>
    [
      one.name,
      one.login,
      ...one.desks.flatMap((desk) => [desk.unit.zh, desk.title.zh, desk.unit.en, desk.title.en]),
    ].some((word) => word.toLowerCase().includes(text)),
  )
  const active = rows.filter((one) => one.state === 'active').length
  return (
    <>
      <Headline
        lede={{
          zh: '岗位由系统管理员拟定、安全管理员确认后才生效；收回即时生效，任职记录一直保留。',
          en: 'An office is prepared by the system administrator and held once the security administrator has confirmed it. Withdrawn, it ends at once; what was held stays on record.',
        }}
      >
        {{ zh: `${active} 人在岗，共 ${rows.length} 人`, en: `${active} in office, ${rows.length} people in all` }}
      </Headline>
      {offices.some((one) => one.role === 'system-admin') && <OpenAccount />}
      <SavedTabs room="people" />
      <div className="tb">
        <SearchField
          label={{ zh: '姓名、账号、单位或岗位', en: 'Name, account, unit or office' }}
          value={search}
          search={(to) => void navigate({ search: ({ search: _, ...old }) => ({ ...old, ...(to && { search: to }) }) })}
        />
        <ListTools room="people" columns={PEOPLE_COLUMNS} />
      </div>
      <DataTable
        label={{ zh: '人员', en: 'People' }}
        rows={shown}
        columns={PEOPLE_COLUMNS}
        rowKey={(row) => row.id}
        usualSort="name"
        minWidth={920}
        empty={<Empty>{{ zh: '没有符合的人员。', en: 'Nobody fits.' }}</Empty>}
      />
    </>
  )
}
