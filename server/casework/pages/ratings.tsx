import type { Page } from '../../platform/pages/page.ts'
import { ScrollRegion } from '../../platform/pages/scroll-region.tsx'
import { ratings } from '../queries/ratings.ts'
import { RATING_LEVELS } from '../rating-levels.ts'

const TITLE = { zh: '好差评', en: 'How we are rated' }

/** Published: how people rate each office, and how many of the dissatisfied were called back in time. */
export const ratingsPage: Page = {
  method: 'GET',
  path: '/casework/ratings',
  access: 'anyone',
  handle: async (request) => {
    const { say } = request
    const { units } = await request.ask(ratings, {})
    return {
      kind: 'html',
      title: TITLE,
      room: 'notices',
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '每件办结后由申请人评价，数字从记录里实时算出。不满意的，一个工作日内回访。',
              en: 'Applicants rate each case when it has ended; the figures are counted from the records. Whoever is dissatisfied is called back within a working day.',
            })}
          </p>
          {units.length === 0 ? (
            <p>{say({ zh: '还没有评价。', en: 'There are no ratings yet.' })}</p>
          ) : (
            <ScrollRegion label={say(TITLE)}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say({ zh: '单位', en: 'Office' })}</th>
                    {RATING_LEVELS.map((one) => (
                      <th scope="col" key={one.level}>
                        {say(one.title)}
                      </th>
                    ))}
                    <th scope="col">{say({ zh: '按时回访', en: 'Called back in time' })}</th>
                  </tr>
                </thead>
                <tbody>
                  {units.map((one) => (
                    <tr key={one.unit.zh}>
                      <th scope="row">{say(one.unit)}</th>
                      {RATING_LEVELS.map(({ level }) => (
                        <td key={level}>{one.levels[level - 1]}</td>
                      ))}
                      <td>{one.bad === 0 ? '—' : `${one.calledBackInTime} / ${one.bad}`}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          )}
        </>
      ),
    }
  },
}
