import { Link } from '@tanstack/react-router'
import type { QueueView } from '../api/casework.ts'
import type { Output } from '../api/contract.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import type { QueueSearch } from '../shell/search.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { sameView } from '../ui/table/same-view.ts'
import { SavedLinks } from '../ui/table/saved-links.tsx'
import { ViewTabs } from '../ui/view-tabs.tsx'

const VIEWS: readonly QueueView[] = ['mine', 'open', 'all']

type Props = {
  readonly search: QueueSearch
  readonly mine: Text
  readonly saved: Output<'platform/views'>['rows']
}

/** Waiting for me, open, all, and the views that were saved: each with its address. What was searched for goes along with the first three. */
export function QueueTabs({ search, mine, saved }: Props) {
  const say = useSay()
  const tenant = useTenant()
  const names = {
    mine: { zh: `待我办理 ${mine.zh}`, en: `Waiting for me ${mine.en}` },
    open: { zh: '在办', en: 'Open' },
    all: { zh: '全部', en: 'All' },
  }
  const here = saved.find((one) => sameView(one.search, search))
  const { page: _, peek: __, view = 'mine', ...kept } = search
  return (
    <ViewTabs label={{ zh: '视图', en: 'Views' }}>
      {VIEWS.map((one) => (
        <Link
          key={one}
          to="/$tenant/casework"
          params={{ tenant }}
          search={{ ...(here ? {} : kept), ...(one !== 'mine' && { view: one }) }}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={!here && one === view ? 'page' : undefined}
        >
          {say(names[one])}
        </Link>
      ))}
      <SavedLinks saved={saved} search={search} />
    </ViewTabs>
  )
}
