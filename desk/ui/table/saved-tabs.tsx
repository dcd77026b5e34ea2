import { Link, useSearch } from '@tanstack/react-router'
import { useSay } from '../../shell/say.ts'
import { useAsk } from '../../shell/use-ask.ts'
import { ViewTabs } from '../view-tabs.tsx'
import { sameView } from './same-view.ts'
import { SavedLinks } from './saved-links.tsx'
import type { ViewRoom } from './view-menu.tsx'

/** The whole list, and the views saved of it; nothing as long as there is none. */
export function SavedTabs({ room }: { room: ViewRoom }) {
  const say = useSay()
  const search = useSearch({ strict: false })
  const saved = useAsk('platform/views', { room }).data?.rows ?? []
  if (saved.length === 0) return null
  return (
    <ViewTabs label={{ zh: '视图', en: 'Views' }}>
      <Link to="." search={{}} activeOptions={{ exact: true }} aria-current={sameView({}, search) ? 'page' : undefined}>
        {say({ zh: '全部', en: 'All' })}
      </Link>
      <SavedLinks saved={saved} search={search} />
    </ViewTabs>
  )
}
