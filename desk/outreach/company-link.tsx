import { Link } from '@tanstack/react-router'
import { useTenant } from '../shell/use-tenant.ts'

/** A company by its name, leading to its visits. */
export function CompanyLink({ id, name }: { id: string; name: string }) {
  return (
    <Link className="lk" to="/$tenant/visits/$organisationId" params={{ tenant: useTenant(), organisationId: id }}>
      {name}
    </Link>
  )
}
