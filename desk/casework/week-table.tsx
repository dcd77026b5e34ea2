import type { Output } from '../api/contract.ts'
import { useSay } from '../shell/say.ts'
import { Section } from '../ui/section.tsx'
import { CountLink } from './count-link.tsx'

type Props = { readonly unit: string; readonly weeks: Output<'casework/workload'>['weeks'] }

/** Week by week, the newest first: what came in, what was decided, and how long that took. */
export function WeekTable({ unit, weeks }: Props) {
  const say = useSay()
  const most = Math.max(1, ...weeks.flatMap((one) => [one.arrived, one.decided]))
  const bar = (count: number, kind: string) => (
    <td className="bar-cell">
      <span aria-hidden="true" className={`week-bar ${kind}`} style={{ width: `${(count / most) * 100}%` }} />
    </td>
  )
  return (
    <Section
      title={{ zh: '每周进出', en: 'Week by week' }}
      aside={
        <span className="quiet">
          {say({ zh: '用时为从申请到决定的工作日，取中位数', en: 'Working days from filing to decision, the median' })}
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
      <section className="tw flat" tabIndex={0} aria-label={say({ zh: '每周进出', en: 'Week by week' })}>
        <table className="load">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '周', en: 'Week' })}</th>
              <th scope="col" className="num">
                {say({ zh: '收件', en: 'Came in' })}
              </th>
              <td />
              <th scope="col" className="num">
                {say({ zh: '决定', en: 'Decided' })}
              </th>
              <td />
              <th scope="col" className="num">
                {say({ zh: '用时（工作日）', en: 'Working days' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...weeks].reverse().map(({ from, to, arrived, decided, medianDays }) => (
              <tr key={from}>
                <th scope="row" className="day">
                  {from} – {to.slice(5)}
                </th>
                <td className="num">
                  <CountLink
                    count={arrived}
                    label={say({ zh: `${from} 起一周收件`, en: `came in in the week of ${from}` })}
                    search={{ view: 'all', unit, filedFrom: from, filedTo: to }}
                  />
                </td>
                {bar(arrived, 'arrived')}
                <td className="num">
                  <CountLink
                    count={decided}
                    label={say({ zh: `${from} 起一周决定`, en: `decided in the week of ${from}` })}
                    search={{ view: 'all', unit, decidedFrom: from, decidedTo: to }}
                  />
                </td>
                {bar(decided, 'decided')}
                <td className="num">{medianDays ?? <span className="quiet">—</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  )
}
