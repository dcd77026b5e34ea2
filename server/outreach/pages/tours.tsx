import { dayWords } from '../../platform/pages/day-words.ts'
import { type FieldError, Form } from '../../platform/pages/form.tsx'
import { framedPage } from '../../platform/pages/form-page.tsx'
import { SelectField } from '../../platform/pages/more-fields.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { joinTour } from '../commands/join-tour.ts'
import { tourProgramme } from '../queries/tour-programme.ts'

const TITLE = { zh: '高校行', en: 'Campus tours' }
const WAYS = {
  to_schools: { zh: '企业走进高校', en: 'Companies visit the schools' },
  to_city: { zh: '学生走进企业', en: 'Students visit the companies' },
} as const
type Programme = Awaited<ReturnType<typeof ask>>['tours'][number]
const ask = (request: PageRequest) => request.ask(tourProgramme, {})

/** Tours to come: when, at which schools, with which openings, and taking part in one. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say } = request
  const { tours } = await ask(request)
  const lede = say({
    zh: '这里是将要举行的高校行：去哪些学校，带哪些岗位。报名参加后，被其中的企业录用会计入活动成效。',
    en: 'Tours to come: which schools, which openings. If you take part and a company of the tour takes you, the tour counts it.',
  })
  return framedPage(
    request,
    { title: TITLE, lede, room: 'openings', errors, listed: !request.visit.tenant.demonstration },
    <>
      {tours.length === 0 && <p>{say({ zh: '近期没有安排高校行。', en: 'No tour is planned at present.' })}</p>}
      {tours.map((one) => (
        <TourSheet key={one.id} request={request} tour={one} />
      ))}
    </>,
  )
}

function TourSheet({ request, tour }: { readonly request: PageRequest; readonly tour: Programme }) {
  const { say, to, visit } = request
  const day = (text: string) => dayWords(visit.lang, text)
  return (
    <section className="sheet" id={`tour-${tour.id}`} aria-labelledby={`title-${tour.id}`}>
      <header>
        <h2 id={`title-${tour.id}`}>{tour.title}</h2>
        <span className="tag plain">{say(WAYS[tour.way])}</span>
      </header>
      <dl className="rows">
        <div>
          <dt>{say({ zh: '时间', en: 'When' })}</dt>
          <dd>
            {day(tour.fromDay)} — {day(tour.untilDay)}
          </dd>
        </div>
        <div>
          <dt>{say({ zh: '学校', en: 'Schools' })}</dt>
          <dd>{tour.stops.map((one) => one.school).join(say({ zh: '、', en: ', ' }))}</dd>
        </div>
        <div>
          <dt>{say({ zh: '岗位', en: 'Openings' })}</dt>
          <dd>
            <ul>
              {tour.openings.map((one) => (
                <li key={one.id}>
                  <a href={to(`/registry/openings/${one.id}`)}>{one.title}</a> · {one.organisation}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {visit.account === null ? (
        <p className="act">
          <a className="btn q" href={to('/sign-in?back=/outreach/tours')}>
            {say({ zh: '登录后报名', en: 'Sign in to take part' })}
          </a>
        </p>
      ) : tour.joined ? (
        <p>
          <span className="tag plain">{say({ zh: '你已报名', en: 'You take part' })}</span>
        </p>
      ) : (
        <Form action={to(`/outreach/tours/${tour.id}`)}>
          <SelectField
            name={`school-${tour.id}`}
            label={say({ zh: '你的学校', en: 'Your school' })}
            none={say({ zh: '其他学校', en: 'Another one' })}
            choices={[{ of: tour.stops.map(({ schoolId, school }) => ({ value: schoolId, label: school })) }]}
          />
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '报名参加', en: 'Take part' })}
              <span className="hidden">{` ${tour.title}`}</span>
            </button>
          </p>
        </Form>
      )}
    </section>
  )
}

export const toursPage: Page = {
  method: 'GET',
  path: '/outreach/tours',
  access: 'anyone',
  handle: (request) => show(request),
}

export const joinTourPost: Page = {
  method: 'POST',
  path: '/outreach/tours/:tourId',
  access: 'signed_in',
  handle: async (request) => {
    const tourId = request.params.tourId ?? ''
    const schoolId = textOf(request.form, `school-${tourId}`)
    const input = { tourId, ...(schoolId !== '' && { schoolId }) }
    const done = await tryAct(request, `tour-${tourId}`, () => request.act(joinTour, input))
    return done.ok ? { kind: 'redirect', to: request.to('/outreach/tours') } : show(request, done.errors)
  },
}
