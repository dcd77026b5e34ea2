import { Link } from '@tanstack/react-router'
import type { Output } from '../api/contract.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'

type State = Output<'casework/offer-counts'>['rows'][number]['state']

/** A count that opens to the people behind it, masked. Nothing to open where there is nobody. */
export function OfferCount({ benefit, state, count }: { benefit: string; state: State; count: number }) {
  const say = useSay()
  const tenant = useTenant()
  if (count === 0) return <>0</>
  return (
    <Link to="/$tenant/offers" params={{ tenant }} search={{ benefit, state }}>
      {count}
      <span className="hidden">{say({ zh: ' 项，看名单', en: ', see the list' })}</span>
    </Link>
  )
}
