import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { DayText } from '../ui/day-text.tsx'
import { CallBack } from './call-back.tsx'

/** How the applicant rated the case, with the call back that a bad rating asks for. */
export function Rating({ detail }: { detail: CaseDetail }) {
  const say = useSay()
  const { rating } = detail
  if (rating === null) return null
  return (
    <section className="objections">
      <h2>{say({ zh: '申请人评价', en: 'Rated by the applicant' })}</h2>
      <p>
        <strong>{say(rating.title)}</strong>
      </p>
      {rating.text && <p className="opinion">{rating.text}</p>}
      {rating.answer !== null && (
        <p>
          {say({ zh: '回访：', en: 'Call back: ' })}
          {rating.answer}
        </p>
      )}
      {rating.answer === null && rating.callBackBy !== null && detail.inside && (
        <>
          <p className="quiet">
            {say({ zh: '请回访，最迟 ', en: 'Call back, by ' })}
            <DayText day={rating.callBackBy} words />
          </p>
          <CallBack caseId={detail.id} />
        </>
      )}
    </section>
  )
}
