import { Link, useRouterState } from '@tanstack/react-router'
import { useMe } from './me.tsx'
import { MessagesLink } from './messages-link.tsx'
import { RailLink } from './rail-link.tsx'
import { RailPart } from './rail-part.tsx'
import { handlesCases, type RoomLink, railOf, roomsOf } from './rooms.ts'
import { useSay } from './say.ts'
import { SignOut } from './sign-out.tsx'
import { useWaiting } from './use-waiting.ts'
import { Who } from './who.tsx'
import { WindowLink } from './window-link.tsx'

/** As many rooms as are seen at a glance; more are shown in parts. */
const FEW = 9

/** The rooms of the desk. The number is what waits for this person. */
export function Rail() {
  const say = useSay()
  const me = useMe()
  const officer = me.offices.length > 0
  const waiting = useWaiting(handlesCases(me))
  const parts = railOf(me)
  const few = roomsOf(me).length <= FEW
  const room = useRouterState({ select: ({ location }) => location.pathname.split('/')[2] ?? '' })
  // In a room that stands by itself the first part is open: most of the day's work is there.
  const here = parts.find(({ title, rooms }) => title && rooms.some(({ to }) => to.split('/')[2] === room)) ?? parts[0]
  const link = (one: RoomLink) => (
    <RailLink key={one.to} to={one.to} {...(one.to === '/$tenant/casework' && waiting)}>
      {say(one.title)}
    </RailLink>
  )
  return (
    <aside className="rail" aria-label={say({ zh: '侧栏', en: 'Sidebar' })}>
      <Link className="brand" to="/$tenant" params={{ tenant: me.tenant.slug }}>
        <i aria-hidden="true" />
        {say({ zh: '杏林', en: 'Xinglin' })}
      </Link>
      {officer && (
        <nav aria-label={say({ zh: '工作台', en: 'Desk' })}>
          {parts.map((part) =>
            few || part.title === null ? (
              part.rooms.map(link)
            ) : (
              <RailPart key={part.title.en} title={say(part.title)} within={part === here}>
                {part.rooms.map(link)}
              </RailPart>
            ),
          )}
          {me.offices.some((one) => one.role === 'service') && <WindowLink />}
          <MessagesLink />
        </nav>
      )}
      <Who />
      <SignOut />
    </aside>
  )
}
