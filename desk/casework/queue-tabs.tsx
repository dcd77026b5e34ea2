import { Link } from '@tanstack/react-router'
import type { QueueView } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { ViewTabs } from '../ui/view-tabs.tsx'

const VIEWS: readonly QueueView[] = ['mine', 'open', 'all']

/** Waiting for me, open, all: each with its address. The search goes along. */
export function QueueTabs({ view, mine, search }: { view: QueueView; mine: number; search: string }) {
  const say = useSay()
  const tenant = useTenant()
  const names = {
    mine: { zh: `待我办理 ${mine}`, en: `Waiting for me ${mine}` },
    open: { zh: '在办', en: 'Open' },
    all: { zh: '全部', en: 'All' },
  }
  return (
    <ViewTabs label={{ zh: '视图', en: 'Views' }}>
      {VIEWS.map((one) => (
        <Link
          key={one}
          to="/$tenant/casework"
          params={{ tenant }}
          search={{ ...(one !== 'mine' && { view: one }), ...(search && { search }) }}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={one === view ? 'page' : undefined}
        >
          {say(names[one])}
        </Link>
      ))}
    </ViewTabs>
  )
}
