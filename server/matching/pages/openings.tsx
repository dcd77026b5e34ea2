import { formatMoney } from '@xinglin/base'
import { dayWords } from '../../platform/pages/day-words.ts'
import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { apply } from '../commands/apply.ts'
import { openingsFor } from '../queries/openings-for.ts'
import { LooseningNote, WhyThisRow } from './ranked-row.tsx'

const TITLE = { zh: '适合我的岗位', en: 'Openings that suit me' }

/** The openings that suit the person, with reasons and what they are short of; one click applies. */
export const openingsPage: Page = {
  method: 'GET',
  path: '/matching/openings',
  access: 'signed_in',
  handle: (request) => show(request, []),
}

export const applyPost: Page = {
  method: 'POST',
  path: '/matching/openings',
  access: 'signed_in',
  handle: async (request) => {
    const input = { opportunityId: textOf(request.form, 'opening') }
    const done = await tryAct(request, 'openings', () => request.act(apply, input))
    return done.ok
      ? { kind: 'redirect', to: request.to(`/matching/pairing/${done.value.pairingId}`) }
      : show(request, done.errors)
  },
}

type Row = NonNullable<Awaited<ReturnType<typeof ask>>['list']>['rows'][number]
const ask = (request: PageRequest) => request.ask(openingsFor, {})

async function show(request: PageRequest, errors: readonly FieldError[]): Promise<PageAnswer> {
  const { say, to } = request
  const { list } = await ask(request)
  return {
    kind: 'html',
    title: TITLE,
    room: 'matching',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <ErrorSummary say={say} errors={errors} />
        {list === null ? (
          <>
            <p className="lede">
              {say({
                zh: '填写求职档案后，这里会列出适合你的岗位。',
                en: 'Once you keep a profile, the openings that suit you are listed here.',
              })}
            </p>
            <p className="act">
              <a className="btn" href={to('/registry/profile/edit')}>
                {say({ zh: '填写档案', en: 'Write it' })}
              </a>
            </p>
          </>
        ) : (
          <>
            <p className="lede">
              {list.passing === 0
                ? say({
                    zh: '现在没有合适的岗位，有了会列在这里。',
                    en: 'Nothing suits you now; what does will be listed here.',
                  })
                : say({
                    zh: `${list.passing} 个岗位合适。报名后，这家单位能看到你的姓名和档案，别的单位看不到。`,
                    en: `${list.passing} openings suit you. When you apply, this employer sees your name and profile, and no other.`,
                  })}
            </p>
            <div id="openings">
              {list.rows.map((row) => (
                <OpeningRow key={row.opportunityId} request={request} row={row} />
              ))}
            </div>
            <LooseningNote request={request} loosened={list.loosened} />
          </>
        )}
        <p>
          <a href={to('/matching')}>{say({ zh: '返回对接', en: 'Back to matches' })}</a>
        </p>
      </>
    ),
  }
}

function OpeningRow({ request, row }: { request: PageRequest; row: Row }) {
  const { say, to, visit } = request
  const pay = [row.payFrom, row.payTo].flatMap((fen) => (fen === null ? [] : [formatMoney(fen, visit.lang)]))
  const title = visit.lang === 'en' ? (row.titleEn ?? row.title) : row.title
  return (
    <article className="item">
      <div>
        <h2>{title}</h2>
        <WhyThisRow request={request} row={row} />
        <Form action={to('/matching/openings')}>
          <input type="hidden" name="opening" value={row.opportunityId} />
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '报名', en: 'Apply' })}
              <span className="hidden">{` ${title}`}</span>
            </button>
          </p>
        </Form>
      </div>
      <aside className="note">
        <b>{row.organisation}</b>
        {say(row.kind)} · {say(row.area)}
        {pay.length > 0 && (
          <>
            <br />
            {[...new Set(pay)].join('–')}
            {say({ zh: '／月', en: ' a month' })}
          </>
        )}
        <br />
        {say({ zh: `${dayWords('zh', row.closesOn)}截止`, en: `until ${dayWords('en', row.closesOn)}` })}
      </aside>
    </article>
  )
}
