import { Link } from '@tanstack/react-router'
import { useSay } from '../shell/say.ts'
import type { FigureSearch, FigureTab } from '../shell/search.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { sameView } from '../ui/table/same-view.ts'
import { SavedLinks } from '../ui/table/saved-links.tsx'
import { ViewTabs } from '../ui/view-tabs.tsx'

const TABS: readonly FigureTab[] = ['unset', 'unconfirmed', 'set']

type Props = { readonly search: FigureSearch; readonly counts: Record<FigureTab, number> }

/** To be set, to be confirmed, done, and the views that were saved: each with its address. */
export function FigureTabs({ search, counts }: Props) {
  const say = useSay()
  const tenant = useTenant()
  const saved = useAsk('platform/views', { room: 'figures' }).data?.rows ?? []
  const here = saved.some((one) => sameView(one.search, search))
  const { tab = 'unset', rule } = search
  const names = {
    unset: { zh: `待核定 ${counts.unset}`, en: `To be set ${counts.unset}` },
    unconfirmed: { zh: `待核实 ${counts.unconfirmed}`, en: `To be confirmed ${counts.unconfirmed}` },
    set: { zh: `已核定 ${counts.set}`, en: `Done ${counts.set}` },
  }
  return (
    <ViewTabs label={{ zh: '视图', en: 'Views' }}>
      {TABS.map((one) => (
        <Link
          key={one}
          to="/$tenant/figures"
          params={{ tenant }}
          search={{ ...(one !== 'unset' && { tab: one }), ...(rule !== undefined && { rule }) }}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={!here && one === tab ? 'page' : undefined}
        >
          {say(names[one])}
        </Link>
      ))}
      <SavedLinks saved={saved} search={search} />
    </ViewTabs>
  )
}
