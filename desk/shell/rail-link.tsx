import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from './say.ts'
import { useTenant } from './use-tenant.ts'

type Room = Extract<LinkProps['to'], `/$tenant/${string}`>

type Props = { readonly to: Room; readonly count?: number; readonly more?: boolean; readonly children: ReactNode }

/** One room in the rail. */
export function RailLink({ to, count = 0, more = false, children }: Props) {
  const say = useSay()
  const tenant = useTenant()
  return (
    <Link to={to} params={{ tenant }} activeOptions={{ includeSearch: false }}>
      {children}
      {count > 0 && (
        <b>
          {count}
          {more && '+'}
          <span className="hidden">{say({ zh: ' 件待办', en: ' waiting' })}</span>
        </b>
      )}
    </Link>
  )
}
