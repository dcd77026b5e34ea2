import type { CaseDetail, Milestone } from '../api/casework.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { DayText } from '../ui/day-text.tsx'
import { MoneyText } from '../ui/money-text.tsx'
import { Section } from '../ui/section.tsx'

const STATUS: Record<Milestone['status'], Text> = {
  open: { zh: '未到期', en: 'ahead' },
  reported: { zh: '已报告，待考核', en: 'reported, to be assessed' },
  met: { zh: '达标，待发放', en: 'met, to be paid' },
  settled: { zh: '已完成', en: 'done' },
  missed: { zh: '未达标，待处理', en: 'missed, to be decided' },
  lapsed: { zh: '未达标', en: 'missed' },
}

/** What runs after the decision: milestones, money to come back, papers that are still to come. */
export function Duties({ detail: { duties, evidence } }: { detail: CaseDetail }) {
  const say = useSay()
  const { milestones, owed, instalments, gaps, answerUntil } = duties
  if (milestones.length === 0 && owed === 0 && gaps.length === 0) return null
  return (
    <Section title={{ zh: '决定之后', en: 'After the decision' }}>
      <table className="plain">
        <tbody>
          {milestones.map((one) => (
            <tr key={one.id}>
              <td>{one.title}</td>
              <td>{one.due && <DayText day={one.due} />}</td>
              <td className="num">{one.sum > 0 && <MoneyText fen={one.sum} />}</td>
              <td>{say(STATUS[one.status])}</td>
            </tr>
          ))}
          {instalments.map((one) => (
            <tr key={one.due}>
              <td>{say({ zh: '应退还', en: 'To be paid back' })}</td>
              <td>
                <DayText day={one.due} />
              </td>
              <td className="num">
                <MoneyText fen={one.sum} />
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {owed > 0 && (
        <p>
          {say({ zh: '尚未退还：', en: 'Still owed: ' })}
          <MoneyText fen={owed} />
        </p>
      )}
      {gaps.length > 0 && (
        <p>
          {say({ zh: '容缺材料：', en: 'Papers still to come: ' })}
          {gaps.map((id) => say(evidence.find((one) => one.id === id)?.title ?? { zh: id, en: id })).join('、')}
          {answerUntil && (
            <>
              {' · '}
              <DayText day={answerUntil} />
            </>
          )}
        </p>
      )}
    </Section>
  )
}
