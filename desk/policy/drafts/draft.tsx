import { getRouteApi, Link } from '@tanstack/react-router'
import type { Draft } from '../../api/policy.ts'
import { Loading } from '../../shell/loading.tsx'
import { RefusedRoom } from '../../shell/refused-room.tsx'
import { useSay } from '../../shell/say.ts'
import { useAsk } from '../../shell/use-ask.ts'
import { useTenant } from '../../shell/use-tenant.ts'
import { benefitOf } from './benefit-of.ts'
import { DraftForm } from './draft-form.tsx'
import { DraftResult } from './draft-result.tsx'
import { DraftStanding } from './draft-standing.tsx'
import '../policy.css'
import './drafts.css'

const route = getRouteApi('/$tenant/drafts/$draftId')

/** One draft: what it changes, what that moves for everyone, and how it becomes the rule. */
export function DraftDesk() {
  const { draftId } = route.useParams()
  const found = useAsk('policy/draft', { id: draftId })
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  return <OpenDraft key={draftId} draft={found.data} />
}

function OpenDraft({ draft }: { draft: Draft }) {
  const say = useSay()
  const tenant = useTenant()
  const search = route.useSearch()
  const rules = useAsk('policy/rules', {})
  const benefit = search.benefit ?? benefitOf(draft, rules.data?.rows ?? [])
  const levers = useAsk('policy/levers', { benefit: benefit ?? '' }, { enabled: benefit !== undefined })
  if (benefit === undefined || levers.data === undefined)
    return levers.error ? <RefusedRoom refusal={levers.error} again={levers.refetch} /> : <Loading />
  return (
    <>
      <p className="back">
        <Link to="/$tenant/drafts" params={{ tenant }}>
          {say({ zh: '全部方案', en: 'All drafts' })}
        </Link>
      </p>
      <DraftResult draft={draft} benefit={benefit} levers={levers.data} />
      <DraftForm key={benefit} draft={draft} benefit={benefit} levers={levers.data} />
      <DraftStanding draft={draft} />
    </>
  )
}
