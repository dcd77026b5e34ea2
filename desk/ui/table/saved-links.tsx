import { Link } from '@tanstack/react-router'
import type { Output } from '../../api/contract.ts'
import { useSay } from '../../shell/say.ts'
import { sameView } from './same-view.ts'

type Props = { readonly saved: Output<'platform/views'>['rows']; readonly search: object }

/** A link for each view of this page's list. What a view keeps is read like any address, so that what a list no longer knows is left out. */
export function SavedLinks({ saved, search }: Props) {
  const say = useSay()
  return saved.map((one) => (
    <Link
      key={one.id}
      to="."
      search={one.search as never}
      activeOptions={{ exact: true }}
      aria-current={sameView(one.search, search as Record<string, unknown>) ? 'page' : undefined}
      {...(one.shared && { title: say({ zh: `${one.by} 共享`, en: `Shared by ${one.by}` }) })}
    >
      {one.title}
    </Link>
  ))
}
