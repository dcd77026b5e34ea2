import { Link } from '@tanstack/react-router'
import { useMe } from './me.tsx'
import { MessagesLink } from './messages-link.tsx'
import { RailLink } from './rail-link.tsx'
import { handlesCases, roomsOf } from './rooms.ts'
import { useSay } from './say.ts'
import { SignOut } from './sign-out.tsx'
import { useWaiting } from './use-waiting.ts'
import { Who } from './who.tsx'
import { WindowLink } from './window-link.tsx'

/** The rooms of the desk. The number is what waits for this person. */
export function Rail() {
  const say = useSay()
  const me = useMe()
  const officer = me.offices.length > 0
  const waiting = useWaiting(handlesCases(me))
  return (
    <aside className="rail" aria-label={say({ zh: '侧栏', en: 'Sidebar' })}>
      <Link className="brand" to="/$tenant" params={{ tenant: me.tenant.slug }}>
        <i aria-hidden="true" />
        {say({ zh: '杏林', en: 'Xinglin' })}
      </Link>
      {officer && (
        <nav aria-label={say({ zh: '工作台', en: 'Desk' })}>
          {roomsOf(me).map((one) => (
            <RailLink key={one.to} to={one.to} {...(one.to === '/$tenant/casework' && waiting)}>
              {say(one.title)}
            </RailLink>
          ))}
          {me.offices.some((one) => one.role === 'service') && <WindowLink />}
          <MessagesLink />
        </nav>
      )}
      <Who />
      <SignOut />
    </aside>
  )
}
