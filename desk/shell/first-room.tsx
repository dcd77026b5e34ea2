import { Navigate } from '@tanstack/react-router'
import { useMe } from './me.tsx'
import { roomsOf } from './rooms.ts'

/** The first room of the rail: the cases for whoever handles them, the people for an administrator. */
export function FirstRoom() {
  const me = useMe()
  const [first] = roomsOf(me)
  return first ? <Navigate to={first.to} params={{ tenant: me.tenant.slug } as never} replace /> : null
}
