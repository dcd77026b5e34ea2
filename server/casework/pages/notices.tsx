import { formatDay, parseDay } from '@xinglin/base'
import type { Page } from '../../platform/pages/page.ts'
import { notices } from '../queries/notices.ts'

const TITLE = { zh: '公示', en: 'Public notices' }

export const noticesPage: Page = {
  method: 'GET',
  path: '/casework/notices',
  access: 'anyone',
  handle: async (request) => {
    const { say, to, visit } = request
    const { rows } = await request.ask(notices, {})
    return {
      kind: 'html',
      title: TITLE,
      room: 'notices',
      unlisted: true,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '拟批准的申请在这里公示，个人姓名隐去一部分，期满自动撤下。有异议可以提出，由没有经办过的人核查。',
              en: 'Applications about to be approved are published here with names partly hidden, and taken down when the notice ends. You may object; someone who did not handle the case looks into it.',
            })}
          </p>
          <p>
            <a href={to('/casework/objections')}>
              {say({ zh: '匿名提过异议？用查询码看结论', en: 'Objected without a name? See the finding by your code' })}
            </a>
            <br />
            <a href={to('/casework/ratings')}>{say({ zh: '看各单位的好差评', en: 'See how each office is rated' })}</a>
          </p>
          {rows.length === 0 && <p>{say({ zh: '现在没有公示中的申请。', en: 'No notice is running now.' })}</p>}
          {rows.map((row) => {
            const until = parseDay(row.until)
            return (
              <article className="item" key={row.id}>
                <div>
                  <h2>{row.name}</h2>
                  <p className="sum">{say(row.benefit)}</p>
                  <p className="act">
                    <a className="btn q" href={to(`/casework/notices/${row.id}`)}>
                      {say({ zh: '提出异议', en: 'Object' })}
                      <span className="hidden">{row.number}</span>
                    </a>
                  </p>
                </div>
                <aside className="note">
                  <b>{row.number}</b>
                  {say(row.unit)}
                  <br />
                  {until &&
                    say({ zh: `公示至 ${formatDay(until, 'zh')}`, en: `until ${formatDay(until, visit.lang)}` })}
                  <br />
                  {say(row.ground)}
                </aside>
              </article>
            )
          })}
        </>
      ),
    }
  },
}
