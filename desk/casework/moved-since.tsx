import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { DayText } from '../ui/day-text.tsx'

/** What happened to the case while the form was open. The form keeps what was typed. */
export function MovedSince({ detail, version }: { detail: CaseDetail; version: number }) {
  const say = useSay()
  const since = detail.trail.filter((one) => one.sequence > version)
  if (since.length === 0) return null
  return (
    <div className="need" role="status">
      <p>
        {say({
          zh: '你填写期间有这些变化，内容没有丢：',
          en: 'While you were typing this happened; your text is kept:',
        })}
      </p>
      <ul>
        {since.map((one) => (
          <li key={one.sequence}>
            {say(one.label)} {one.by} <DayText day={one.on} />
            {one.text && <span className="quiet"> {one.text}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
