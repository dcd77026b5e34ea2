import { Link } from '@tanstack/react-router'
import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Status } from '../ui/status.tsx'
import { situationTone } from './situation-tone.ts'

/** Number, benefit, applicant and situation, under the headline. */
export function CaseLede({ detail }: { detail: CaseDetail }) {
  const say = useSay()
  const tenant = useTenant()
  return (
    <p className="lede case-lede">
      <span className="code">{detail.number}</span>
      <Link to="/$tenant/policy/$ruleId" params={{ tenant, ruleId: detail.benefit.id }}>
        {say(detail.benefit.title)}
      </Link>
      <span>{detail.beneficiary.name}</span>
      <Status tone={situationTone(detail.situation)}>{say(detail.situationLabel)}</Status>
    </p>
  )
}
