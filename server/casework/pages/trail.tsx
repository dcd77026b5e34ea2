import { formatMoney } from '@xinglin/base'
import { dayWords } from '../../platform/pages/day-words.ts'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'

/** Everything that was done, with its day and who did it. */
export function Trail({ detail, request }: { detail: CaseDetail; request: PageRequest }) {
  const { say, visit } = request
  const dayText = (day: string) => dayWords(visit.lang, day)
  return (
    <ol className="trail">
      {detail.trail.map((one) => (
        <li key={one.sequence}>
          <b>{say(one.label)}</b>
          {one.outcome && say({ zh: `：${one.outcome.zh}`, en: `: ${one.outcome.en}` })}
          {one.sum !== null && ` ${formatMoney(one.sum, visit.lang)}`}
          <span className="quiet">{[dayText(one.on), one.by].filter(Boolean).join(' · ')}</span>
          {one.record.map((line) => (
            <span className="quiet" key={line.title.zh}>
              {say(line.title)}
              {say({ zh: '：', en: ': ' })}
              {say(line.value)}
            </span>
          ))}
          {one.document && <span className="quiet">{one.document}</span>}
          {one.text && <span className="quiet">{one.text}</span>}
        </li>
      ))}
    </ol>
  )
}
