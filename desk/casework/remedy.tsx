import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'

/** What the applicant can do against a refusal: shown to the officer as the applicant will read it. */
export function Remedy({ detail: { remedy, remedyDays } }: { detail: CaseDetail }) {
  const say = useSay()
  if (remedy === null) return null
  return (
    <p className="quiet remedy">
      {say({
        zh: `决定书会写明：不服的，可以在 ${remedyDays ?? 60} 日内向${remedy.zh}申请行政复议。`,
        en: `The decision will say: reconsideration can be asked for within ${remedyDays ?? 60} days from: ${remedy.en}.`,
      })}
    </p>
  )
}
