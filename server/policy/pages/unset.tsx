import { formatDay } from '@xinglin/base'
import type { Page } from '../../platform/pages/page.ts'
import { ScrollRegion } from '../../platform/pages/scroll-region.tsx'
import { figureStates } from '../open-figures.ts'
import { libraryQuery } from '../queries/library.ts'

const TITLE = { zh: '待核定、待核实的金额', en: 'Figures not set or not confirmed' }

/** Everything the notices leave open: which figure, why, and who sets it. Nothing is filled in by guess. */
export const unsetPage: Page = {
  method: 'GET',
  path: '/policy/unset',
  access: 'anyone',
  handle: async (request) => {
    const { say, to } = request
    const library = await request.ask(libraryQuery, {})
    const figures = figureStates(library)
    const unset = figures.filter((one) => one.state === 'unset')
    const unconfirmed = figures.filter((one) => one.state === 'unconfirmed')
    return {
      kind: 'html',
      title: TITLE,
      room: 'policy',
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '文件没有写明、也没有找到公开依据的数字，一律不填，由责任单位核定后才发放。来源不是政府发布的，先标待核实，确认前不能发放。',
              en: 'What no published source states is left open until the responsible unit sets it. What was not read from a government source is marked and cannot be paid until an officer confirms it.',
            })}
          </p>
          <section className="sheet">
            <header>
              <h2>{say({ zh: '待核定', en: 'Not set' })}</h2>
              <span>{unset.length}</span>
            </header>
            <ScrollRegion label={say({ zh: '待核定', en: 'Not set' })}>
              <table>
                <thead>
                  <tr>
                    <th>{say({ zh: '数字', en: 'Figure' })}</th>
                    <th>{say({ zh: '为什么空着', en: 'Why it is open' })}</th>
                    <th>{say({ zh: '由谁核定', en: 'Who sets it' })}</th>
                  </tr>
                </thead>
                <tbody>
                  {unset.map((one) => (
                    <tr key={one.address}>
                      <td>
                        {one.rule ? <a href={to(`/policy/benefits/${one.rule}`)}>{say(one.title)}</a> : say(one.title)}
                      </td>
                      <td>{one.why && say(one.why)}</td>
                      <td>{one.whoSets ? say(one.whoSets) : '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </section>
          <section className="sheet">
            <header>
              <h2>{say({ zh: '待核实', en: 'To be confirmed' })}</h2>
              <span>{unconfirmed.length}</span>
            </header>
            <ul>
              {unconfirmed.map((one) => (
                <li key={one.address}>
                  {one.rule ? <a href={to(`/policy/benefits/${one.rule}`)}>{say(one.title)}</a> : say(one.title)}
                  {one.why && <span className="quiet"> {say(one.why)}</span>}
                </li>
              ))}
            </ul>
          </section>
          <section className="sheet">
            <header>
              <h2>{say({ zh: '已由工作人员核定或确认', en: 'Set or confirmed by officers' })}</h2>
              <span>{library.set.length}</span>
            </header>
            <ul>
              {library.set.map((one) => (
                <li key={one.id}>
                  {one.figure} · {one.sourceDocument} ·{' '}
                  {formatDay(Number(one.validFrom.replaceAll('-', '')) as never, request.visit.lang)}
                  {one.standing === 'demonstration' && (
                    <span className="tag">{say({ zh: '演示', en: 'demonstration' })}</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        </>
      ),
    }
  },
}
