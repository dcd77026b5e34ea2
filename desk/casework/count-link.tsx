import { Link } from '@tanstack/react-router'
import type { QueueSearch } from '../shell/search.ts'
import { useTenant } from '../shell/use-tenant.ts'

/** A number that opens the cases it counts. Nothing to open at nought. */
export function CountLink({ count, search, label }: { count: number; search: QueueSearch; label: string }) {
  const tenant = useTenant()
  if (count === 0) return <span className="quiet">0</span>
  return (
    <Link className="count" to="/$tenant/casework" params={{ tenant }} search={search} aria-label={`${count} ${label}`}>
      {count}
    </Link>
  )
}
