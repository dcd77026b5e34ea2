import { dayWords } from '../../platform/pages/day-words.ts'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import { appointsCommissioners } from '../commissioner/appoints.ts'
import { pairings } from '../queries/pairings.ts'

const TITLE = { zh: '对接', en: 'Matches' }
type Found = Awaited<ReturnType<typeof ask>>
const ask = (request: PageRequest) => request.ask(pairings, {})

/** The matches of whoever asks, and the way to the lists: of openings for a person, of people for each opening of a company. */
export const pairingsPage: Page = {
  method: 'GET',
  path: '/matching',
  access: 'signed_in',
  handle: async (request) => {
    const { say, to } = request
    const found = await ask(request)
    return {
      kind: 'html',
      title: TITLE,
      room: 'matching',
      unlisted: true,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          {found.person && (
            <p className="act">
              <a className="btn" href={to('/matching/openings')}>
                {say({ zh: '看适合我的岗位', en: 'See openings that suit me' })}
              </a>
            </p>
          )}
          <Services request={request} />
          <Openings request={request} found={found} />
          {found.rows.length === 0 && (
            <p>
              {say({
                zh: '还没有对接。收到邀请或报名之后，进展会列在这里。',
                en: 'Nothing yet. Invitations and what you apply for are listed here.',
              })}
            </p>
          )}
          {found.rows.map((row) => (
            <article className="item" key={row.id}>
              <div>
                <h2>
                  <a href={to(`/matching/pairing/${row.id}`)}>
                    {row.side === 'person' ? row.title : `${row.title} · ${row.person}`}
                  </a>
                </h2>
                <p className="sum">{say(row.stateTitle)}</p>
              </div>
              <aside className="note">
                <b>{row.organisation}</b>
                {say(row.kind)}
                <br />
                {dayWords(request.visit.lang, row.since)}
              </aside>
            </article>
          ))}
        </>
      ),
    }
  },
}

/** The way to services of commissioners, in a city that appoints them. */
function Services({ request }: { request: PageRequest }) {
  const { say, to, visit, platform } = request
  const { rules } = platform.packs.current(visit.tenant.packId)
  if (!appointsCommissioners(rules)) return null
  return (
    <p className="act">
      <a className="btn q" href={to('/matching/services')}>
        {say({ zh: '科技特派员服务', en: 'Service as a commissioner' })}
      </a>
      <a className="btn q" href={to('/matching/services/confirm')}>
        {say({ zh: '确认科技特派员服务', en: 'Confirm commissioners’ services' })}
      </a>
    </p>
  )
}

function Openings({ request, found }: { request: PageRequest; found: Found }) {
  const { say, to } = request
  if (found.openings.length === 0) return null
  return (
    <section>
      <h2>{say({ zh: '本单位在招的岗位', en: 'Our openings' })}</h2>
      <ul>
        {found.openings.map((one) => (
          <li key={one.id}>
            <a href={to(`/matching/opening/${one.id}`)}>
              {say({ zh: `${one.title}：看合适的人`, en: `${one.title}: see who suits it` })}
            </a>{' '}
            <span className="quiet">
              {say({
                zh: `名额 ${one.places}，已占 ${one.taken}`,
                en: `${one.taken} of ${one.places} places taken`,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
