import { formatMoney } from '@xinglin/base'
import { Form } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import { ScrollRegion } from '../../platform/pages/scroll-region.tsx'
import type { Seen } from './pairing.tsx'

/** The months of an internship: what each side confirmed, what each month comes to, and why. */
export function Months({ request, seen }: { request: PageRequest; seen: Seen }) {
  const { say, to, visit } = request
  const { side, id } = seen.summary
  if (seen.months.length === 0) return null
  const mine = side === 'desk' ? undefined : side
  const days = (count: number | null) =>
    count === null ? say({ zh: '未确认', en: 'not yet' }) : say({ zh: `${count} 天`, en: `${count} days` })
  const reckoned = seen.money.filter((one) => one.months.length > 0)
  // What is not due has no column; why it is not stands below.
  const due = reckoned.filter((one) => one.answer !== 'not_due')
  return (
    <section id="months">
      <h2>{say({ zh: '按月确认', en: 'Month by month' })}</h2>
      <p>
        {say({
          zh: '本人和单位各自确认出勤天数，两边一致这个月才算数。金额按政策算出，发放要另行申请。',
          en: 'The person and the employer each confirm the days. A month counts when both say the same. The sums follow from the policy; payment is applied for.',
        })}
      </p>
      <ScrollRegion label={say({ zh: '按月确认', en: 'Month by month' })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say({ zh: '月份', en: 'Month' })}</th>
              <th scope="col">{say({ zh: '本人', en: 'Person' })}</th>
              <th scope="col">{say({ zh: '单位', en: 'Employer' })}</th>
              {due.map((one) => (
                <th scope="col" className="num" key={one.benefit}>
                  {say(one.title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{month.month.slice(0, 7)}</th>
                <td>{days(month.person)}</td>
                <td>{days(month.company)}</td>
                {due.map((one) => {
                  const found = one.months.find((each) => each.month === month.month)
                  const fen = found?.fen ?? null
                  return (
                    <td className="num" key={one.benefit}>
                      {found ? (fen === null ? say(found.says) : formatMoney(fen, visit.lang)) : '—'}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {seen.months.map(
        ({ month, ...said }) =>
          mine !== undefined &&
          said[mine] === null && (
            <Form key={month} action={to(`/matching/pairing/${id}/month`)}>
              <input type="hidden" name="month" value={month} />
              <div className="field">
                <label htmlFor={`days-${month}`}>
                  {say({ zh: `${month.slice(0, 7)} 出勤天数`, en: `Days in ${month.slice(0, 7)}` })}
                </label>
                <input id={`days-${month}`} name="days" inputMode="numeric" required autoComplete="off" />
              </div>
              <p className="act">
                <button className="btn q" type="submit">
                  {say({ zh: '确认这个月', en: 'Confirm this month' })}
                  <span className="hidden">{` ${month.slice(0, 7)}`}</span>
                </button>
              </p>
            </Form>
          ),
      )}
      {[...due, ...reckoned.filter((one) => one.answer === 'not_due')].map((one) => (
        <details key={one.benefit}>
          <summary>
            {one.answer === 'not_due'
              ? say({ zh: `为什么没有${one.title.zh}`, en: `Why “${one.title.en}” is not due` })
              : say({ zh: `${one.title.zh}怎么算出来的`, en: `How “${one.title.en}” was reckoned` })}
          </summary>
          <ul>
            {one.reasons.map((reason) => (
              <li key={reason.text.en}>
                {say(
                  {
                    yes: { zh: '符合：', en: 'Met: ' },
                    no: { zh: '不符合：', en: 'Not met: ' },
                    unknown: { zh: '还不清楚：', en: 'Not known yet: ' },
                  }[reason.holds],
                )}
                {say(reason.text)} <span className="quiet">{reason.cite}</span>
              </li>
            ))}
            {one.steps.map((step) => (
              <li key={step.en}>{say(step)}</li>
            ))}
            {one.missing.map((text) => (
              <li key={text.en}>{say({ zh: `还要知道：${text.zh}`, en: `Still to be known: ${text.en}` })}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
