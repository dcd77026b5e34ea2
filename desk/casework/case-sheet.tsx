import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { Headline } from '../ui/headline.tsx'
import { ActionPanel } from './action-panel.tsx'
import { caseFinding } from './case-finding.ts'
import { CaseLede } from './case-lede.tsx'
import { CaseWarnings } from './case-warnings.tsx'
import { Changes } from './changes.tsx'
import { Checks } from './checks.tsx'
import { ClockRows } from './clock-rows.tsx'
import { Comments } from './comments.tsx'
import { DocumentList } from './document-list.tsx'
import { Duties } from './duties.tsx'
import { Objections } from './objections.tsx'
import { OtherEvidence } from './other-evidence.tsx'
import { People } from './people.tsx'
import { Rating } from './rating.tsx'
import { Recusal } from './recusal.tsx'
import type { Reload } from './reload.ts'
import { hasEnded } from './situation-tone.ts'
import { StageSteps } from './stage-steps.tsx'
import { SumSteps } from './sum-steps.tsx'
import { Trail } from './trail.tsx'

/** A case as an officer reads it: the machine's checks with their papers, and beside them what can be done and where it stands. */
export function CaseSheet({ detail, reload }: { detail: CaseDetail; reload: Reload }) {
  const say = useSay()
  return (
    <>
      <Headline>{caseFinding(detail)}</Headline>
      <CaseLede detail={detail} />
      <div className="case">
        <div className="checks">
          <CaseWarnings detail={detail} />
          <Duties detail={detail} />
          <Changes detail={detail} />
          <Checks detail={detail} />
          <SumSteps detail={detail} />
          <OtherEvidence detail={detail} />
          <DocumentList detail={detail} />
        </div>
        <aside className="side" aria-label={say({ zh: '办理与进度', en: 'Actions and progress' })}>
          {(!hasEnded(detail.situation) || detail.offers.length > 0) && <ActionPanel detail={detail} reload={reload} />}
          <Objections detail={detail} reload={reload} />
          <Rating detail={detail} />
          <StageSteps stages={detail.stages} />
          <ClockRows detail={detail} />
          <People detail={detail} />
          {detail.inside && <Recusal detail={detail} reload={reload} />}
          {detail.inside && detail.recusals.own === null && <Comments caseId={detail.id} />}
        </aside>
      </div>
      <Trail entries={detail.trail} />
    </>
  )
}
