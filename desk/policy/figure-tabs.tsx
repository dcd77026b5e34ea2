import { Link } from '@tanstack/react-router'
import { useSay } from '../shell/say.ts'
import type { FigureTab } from '../shell/search.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { ViewTabs } from '../ui/view-tabs.tsx'

const TABS: readonly FigureTab[] = ['unset', 'unconfirmed', 'set']

type Props = { readonly tab: FigureTab; readonly rule: string | undefined; readonly counts: Record<FigureTab, number> }

/** To be set, to be confirmed, done: each with its address. */
export function FigureTabs({ tab, rule, counts }: Props) {
  const say = useSay()
  const tenant = useTenant()
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
          aria-current={one === tab ? 'page' : undefined}
        >
          {say(names[one])}
        </Link>
      ))}
    </ViewTabs>
  )
}
