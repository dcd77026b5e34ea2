import type { z } from 'zod'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import { ScrollRegion } from '../../platform/pages/scroll-region.tsx'
import { FEWEST, ratings } from '../queries/ratings.ts'
import { RATING_LEVELS } from '../rating-levels.ts'

type Ratings = z.output<typeof ratings.output>
type Say = PageRequest['say']

const TITLE = { zh: '好差评', en: 'How we are rated' }

/** Published: how people rate each office and each benefit, by year, and how many of the dissatisfied were called back in time. */
export const ratingsPage: Page = {
  method: 'GET',
  path: '/casework/ratings',
  access: 'anyone',
  handle: async (request) => {
    const { say, search, to } = request
    const found = await request.ask(ratings, /^\d{4}$/.test(search.year ?? '') ? { year: search.year } : {})
    const { units, benefits } = found
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
          <Years found={found} say={say} to={to} />
          {units.length === 0 ? (
            <p>{say({ zh: '还没有评价。', en: 'There are no ratings yet.' })}</p>
          ) : (
            <>
              <h2>{say({ zh: '按单位', en: 'By office' })}</h2>
              <Figures rows={units} first={say({ zh: '单位', en: 'Office' })} say={say} />
              <h2>{say({ zh: '按政策', en: 'By benefit' })}</h2>
              <Figures rows={benefits} first={say({ zh: '政策', en: 'Benefit' })} say={say} />
              <p className="quiet">
                {say({
                  zh: `不足 ${FEWEST} 件的不公布分布，以免认出评价人。`,
                  en: `With fewer than ${FEWEST} ratings no figures are published, so that nobody can be recognised.`,
                })}
              </p>
            </>
          )}
        </>
      ),
    }
  },
}

/** The years one can read, each with its address. */
function Years({ found: { years, year }, say, to }: { found: Ratings; say: Say; to: PageRequest['to'] }) {
  if (years.length === 0) return null
  const link = (one: number | null, words: string) => (
    <a
      key={words}
      href={to(one === null ? '/casework/ratings' : `/casework/ratings?year=${one}`)}
      aria-current={one === year ? 'page' : undefined}
    >
      {words}
    </a>
  )
  return (
    <nav className="years" aria-label={say({ zh: '年份', en: 'Years' })}>
      {link(null, say({ zh: '全部', en: 'All' }))}
      {years.map((one) => link(one, say({ zh: `${one} 年`, en: String(one) })))}
    </nav>
  )
}

function Figures({ rows, first, say }: { rows: Ratings['units']; first: string; say: Say }) {
  return (
    <ScrollRegion label={first}>
      <table>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {RATING_LEVELS.map((one) => (
              <th scope="col" key={one.level}>
                {say(one.title)}
              </th>
            ))}
            <th scope="col">{say({ zh: '按时回访', en: 'Called back in time' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, levels, bad, calledBackInTime }) => (
            <tr key={name.zh}>
              <th scope="row">{say(name)}</th>
              {levels === null ? (
                <td colSpan={RATING_LEVELS.length + 1}>
                  {say({ zh: `不足 ${FEWEST} 件`, en: `Fewer than ${FEWEST}` })}
                </td>
              ) : (
                <>
                  {RATING_LEVELS.map(({ level }) => (
                    <td key={level}>{levels[level - 1]}</td>
                  ))}
                  <td>{bad === 0 ? '—' : `${calledBackInTime} / ${bad}`}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
