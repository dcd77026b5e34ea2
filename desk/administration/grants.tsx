import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { Headline } from '../ui/headline.tsx'
import { ListTools } from '../ui/table/list-tools.tsx'
import { SavedTabs } from '../ui/table/saved-tabs.tsx'
import { GRANT_COLUMNS, GrantTable } from './grant-table.tsx'
import './administration.css'

/** Offices that wait for the second administrator, and those settled lately. */
export function Grants() {
  const found = useAsk('administration/grants', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows, waiting } = found.data
  return (
    <>
      <Headline
        lede={{
          zh: '拟定和确认由两名管理员分别办理；任何人不办理自己的岗位。',
          en: 'One administrator prepares and another confirms; nobody decides on their own office.',
        }}
      >
        {waiting === 0
          ? { zh: '没有待确认的岗位', en: 'No office waits to be confirmed' }
          : { zh: `${waiting} 个岗位待确认`, en: `${waiting} offices to be confirmed` }}
      </Headline>
      <SavedTabs room="grants" />
      <div className="tb end">
        <ListTools room="grants" columns={GRANT_COLUMNS} />
      </div>
      <GrantTable rows={rows} />
    </>
  )
}
