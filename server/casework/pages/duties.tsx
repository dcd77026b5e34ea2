import { formatDay, formatMoney, parseDay } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'

const STATUS = {
  open: { zh: '未到期', en: 'ahead' },
  reported: { zh: '已报告，待考核', en: 'reported, being assessed' },
  met: { zh: '达标，待发放', en: 'met, waits to be paid' },
  settled: { zh: '已完成', en: 'done' },
  missed: { zh: '未达标，待处理', en: 'missed, to be decided' },
  lapsed: { zh: '未达标', en: 'missed' },
} as const

/** What runs after the decision: milestones with their days and sums, and what is to be paid back. */
export function Duties({ request, detail }: { request: PageRequest; detail: CaseDetail }) {
  const { say, visit } = request
  const { milestones, owed, instalments, answerUntil, gaps } = detail.duties
  const promised = detail.evidence.filter((one) => gaps.includes(one.id))
  const signing = detail.situation === 'signing'
  const terms = signing ? detail.trail.findLast((one) => one.kind === 'propose')?.text : null
  const dayText = (text: string | null) => {
    const day = text === null ? undefined : parseDay(text)
    return day === undefined ? '' : formatDay(day, visit.lang)
  }
  return (
    <>
      {milestones.length > 0 && (
        <section>
          <h2>{say(terms ? { zh: '协议内容', en: 'The agreement' } : { zh: '考核节点', en: 'Milestones' })}</h2>
          {terms && <p>{terms}</p>}
          <ol className="milestones">
            {milestones.map((one) => (
              <li key={one.id} className={one.status}>
                <strong>{one.title}</strong>
                <span>
                  {[
                    dayText(one.due),
                    one.sum > 0 ? formatMoney(one.sum, visit.lang) : '',
                    signing ? '' : say(STATUS[one.status]),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {owed > 0 && (
        <section className="need">
          <h2>{say({ zh: '应退还', en: 'To be paid back' })}</h2>
          <p className="amt">{formatMoney(owed, visit.lang)}</p>
          <ul>
            {instalments.map((one) => (
              <li key={one.due}>
                {dayText(one.due)} · {formatMoney(one.sum, visit.lang)}
              </li>
            ))}
          </ul>
          <p>
            {say({ zh: '退到哪个账户，请问受理单位：', en: 'Where to pay it back, ask the office: ' })}
            <a href={request.to(`/administration/contacts#${detail.unitId}`)}>
              {say({ zh: '怎么联系', en: 'how to reach them' })}
            </a>
          </p>
        </section>
      )}
      {gaps.length > 0 && answerUntil !== null && (
        <p className="need">
          {say({
            zh: `请在 ${dayText(answerUntil)} 前（含当日）补交：`,
            en: `Please hand in by ${dayText(answerUntil)}: `,
          })}
          {promised.map((one) => say(one.title)).join(say({ zh: '、', en: ', ' }))}
        </p>
      )}
    </>
  )
}
