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

/** What is still to come: papers that were promised, milestones, and money that comes back. */
export function Duties({ detail }: { detail: CaseDetail }) {
  const { milestones, owed, gaps } = detail.duties
  return (
    <>
      {gaps.length > 0 && <Promised detail={detail} />}
      {(milestones.length > 0 || owed > 0) && <Afterwards detail={detail} />}
    </>
  )
}

function Promised({ detail: { duties, evidence } }: { detail: CaseDetail }) {
  const say = useSay()
  const { gaps, answerUntil } = duties
  return (
    <Section title={{ zh: '待补交的材料', en: 'Papers still to come' }}>
      <table className="plain">
        <tbody>
          {gaps.map((id) => (
            <tr key={id}>
              <td>{say(evidence.find((one) => one.id === id)?.title ?? { zh: id, en: id })}</td>
              <td>
                {answerUntil && (
                  <>
                    {say({ zh: '应在 ', en: 'by ' })}
                    <DayText day={answerUntil} />
                    {say({ zh: ' 前（含当日）补交', en: '' })}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{say({ zh: '补齐以前不能批准。', en: 'Nothing is approved before they are there.' })}</p>
    </Section>
  )
}

function Afterwards({ detail: { duties } }: { detail: CaseDetail }) {
  const say = useSay()
  const { milestones, owed, instalments } = duties
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
    </Section>
  )
}
