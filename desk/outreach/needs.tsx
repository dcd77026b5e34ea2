import { getRouteApi, Link } from '@tanstack/react-router'
import type { Need, NeedView } from '../api/outreach.ts'
import type { Text } from '../api/text.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Headline } from '../ui/headline.tsx'
import { ViewTabs } from '../ui/view-tabs.tsx'
import { NeedCard } from './need-card.tsx'
import './outreach.css'

const route = getRouteApi('/$tenant/needs')
const VIEWS: Readonly<Record<NeedView, Text>> = {
  mine: { zh: '我经办的', en: 'Mine' },
  late: { zh: '超期的', en: 'Late' },
  running: { zh: '全部在办', en: 'All that run' },
}

function finding(rows: readonly Need[], view: NeedView): Text {
  const late = rows.filter((one) => one.late).length
  if (rows.length === 0) {
    return view === 'late'
      ? { zh: '没有超期的需求', en: 'No need is late' }
      : { zh: '没有在办的需求', en: 'No need runs' }
  }
  return late > 0
    ? { zh: `${rows.length} 项需求，${late} 项超期`, en: `${rows.length} needs, ${late} late` }
    : { zh: `${rows.length} 项需求，都在期限内`, en: `${rows.length} needs, all in time` }
}

/** What companies asked for on visits: with whom it is, until when, and what came of it. */
export function Needs() {
  const say = useSay()
  const tenant = useTenant()
  const { view = 'mine' } = route.useSearch()
  const found = useAsk('outreach/needs', { view }, { keep: true })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows, owners, topics } = found.data
  return (
    <>
      <Headline
        lede={{
          zh: '走访时记下的需求，由企业确认后才算办结。',
          en: 'Needs taken down on visits. One is closed when the company says so.',
        }}
      >
        {finding(rows, view)}
      </Headline>
      <ViewTabs label={{ zh: '视图', en: 'Views' }}>
        {(['mine', 'late', 'running'] as const).map((one) => (
          <Link
            key={one}
            to="/$tenant/needs"
            params={{ tenant }}
            search={one === 'mine' ? {} : { view: one }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={one === view ? 'page' : undefined}
          >
            {say(VIEWS[one])}
          </Link>
        ))}
      </ViewTabs>
      {rows.length === 0 ? (
        <Empty>{{ zh: '走访时记下需求后，会出现在这里。', en: 'Needs taken down on a visit appear here.' }}</Empty>
      ) : (
        <ul className="plain-list">
          {rows.map((one) => (
            <NeedCard key={one.id} need={one} owners={owners} topics={topics} named />
          ))}
        </ul>
      )}
    </>
  )
}
