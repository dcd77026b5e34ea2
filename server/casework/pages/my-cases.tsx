import { formatDay, formatMoney, parseDay } from '@xinglin/base'
import type { Page } from '../../platform/pages/page.ts'
import { myCases } from '../queries/my-cases.ts'

const TITLE = { zh: '我的申请', en: 'My applications' }

export const myCasesPage: Page = {
  method: 'GET',
  path: '/casework',
  access: 'signed_in',
  handle: async (request) => {
    const { say, to, visit } = request
    const { rows, bundles } = await request.ask(myCases, {})
    return {
      kind: 'html',
      title: TITLE,
      room: 'casework',
      unlisted: true,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="quiet">
            <a href={to('/casework/offers')}>
              {say({ zh: '主动为你找到的，不用申请的在这里', en: 'Found for you: what needs no application' })}
            </a>
          </p>
          {rows.length + bundles.length === 0 && (
            <>
              <p className="lede">
                {say({
                  zh: '你提交的申请会列在这里，走到哪一步、由谁办理、什么时候办结都看得到。',
                  en: 'Your applications will be listed here, with their stage, who holds them and when they are due.',
                })}
              </p>
              <p className="act">
                <a className="btn" href={to('/policy/ask')}>
                  {say({ zh: '先看看我能享受什么', en: 'See what is due to me' })}
                </a>
              </p>
            </>
          )}
          {bundles.map((one) => (
            <article className="item" key={one.bundleId}>
              <div>
                <h2>
                  <a href={to(`/casework/bundle/${one.bundleId}`)}>{say(one.benefit)}</a>
                </h2>
                <p className="sum">{one.standing.map((each) => `${say(each.title)} ${each.people}`).join(' · ')}</p>
              </div>
              <aside className="note">
                <b>{say({ zh: `一起申请 ${one.people} 人`, en: `${one.people} people together` })}</b>
                {one.applicant}
                <br />
                {say(one.unit)}
              </aside>
            </article>
          ))}
          {rows.map((row) => {
            const promised = row.promisedOn === null ? undefined : parseDay(row.promisedOn)
            return (
              <article className="item" key={row.id}>
                <div>
                  <h2>
                    <a href={to(`/casework/${row.id}`)}>{say(row.benefit)}</a>
                  </h2>
                  <p className="sum">
                    {say(row.situationLabel)}
                    {row.sum !== null && ` · ${formatMoney(row.sum, visit.lang)}`}
                    {row.promisedOn === 'open' && say({ zh: ' · 承诺办结日待定', en: ' · promised day open' })}
                    {promised &&
                      say({
                        zh: ` · 承诺 ${formatDay(promised, 'zh')}前办结`,
                        en: ` · promised by ${formatDay(promised, 'en')}`,
                      })}
                  </p>
                </div>
                <aside className="note">
                  <b>{row.number}</b>
                  {row.applicant}
                  <br />
                  {say(row.unit)}
                </aside>
              </article>
            )
          })}
        </>
      ),
    }
  },
}
