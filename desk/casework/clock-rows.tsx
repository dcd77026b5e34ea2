import { Link } from '@tanstack/react-router'
import type { CaseDetail } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { DayText } from '../ui/day-text.tsx'
import { Row } from '../ui/row.tsx'
import { holderOf } from './holder.ts'

/** By when, by whom, and whether the time runs. */
export function ClockRows({ detail }: { detail: CaseDetail }) {
  const say = useSay()
  const tenant = useTenant()
  const { clock } = detail
  return (
    <dl className="rows">
      <Row title={{ zh: '现由谁办', en: 'Held by' }}>{say(holderOf(detail))}</Row>
      <Row title={{ zh: '环节时限', en: 'Stage due' }}>
        <DayText day={clock.stageDueOn} words />
      </Row>
      <Row title={{ zh: '承诺办结', en: 'Promised' }}>
        <DayText day={clock.promisedOn} words />
      </Row>
      <Row title={{ zh: '计时', en: 'Clock' }}>
        {clock.running
          ? say({ zh: '计时中', en: 'running' })
          : say({ zh: '已停，不计入承诺时限', en: 'stopped; does not count' })}
      </Row>
      {detail.noticeUntil && (
        <Row title={{ zh: '公示至', en: 'Notice until' }}>
          <DayText day={detail.noticeUntil} words />
        </Row>
      )}
      {detail.ranking && (
        <Row title={{ zh: '预算名次', en: 'Rank' }}>
          <Link className="lk" to="/$tenant/ranking" params={{ tenant }} search={{ benefit: detail.benefit.id }}>
            {say({
              zh: `第 ${detail.ranking.place} 位，共 ${detail.ranking.of} 件`,
              en: `${detail.ranking.place} of ${detail.ranking.of}`,
            })}
          </Link>
          {say({ zh: '，', en: ', ' })}
          {detail.ranking.within
            ? say({ zh: '本年预算排得到', en: 'within the line' })
            : say({ zh: '本年预算排不到', en: 'beyond the line' })}
        </Row>
      )}
      {detail.queuePlace !== null && detail.queuePlace > 0 && (
        <Row title={{ zh: '先来的', en: 'Before it' }}>
          {say({
            zh: `同一环节还有 ${detail.queuePlace} 件更早`,
            en: `${detail.queuePlace} came earlier to this stage`,
          })}
        </Row>
      )}
    </dl>
  )
}
