import { type Day, day, daysBetween, formatDay } from '@xinglin/base'
import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { closeOpportunity } from '../commands/close-opportunity.ts'
import { CLAUSE_IDS, CLAUSES } from '../opportunities/fair/clauses.ts'
import { KINDS } from '../opportunities/kinds.ts'
import type { Opportunity } from '../opportunities/read.ts'
import { payText, STATUS } from '../opportunities/words.ts'
import { ourOpenings } from '../queries/our-openings.ts'
import { ownOpening } from '../queries/own-opening.ts'

const TITLE = { zh: '本单位招聘', en: 'Our openings' }
const PATH = '/registry/our-openings'

async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to } = request
  const { organisations, rows } = await request.ask(ourOpenings, {})
  const { today } = await request.ask(ownOpening, {})
  return {
    kind: 'html',
    title: TITLE,
    room: 'openings',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <ErrorSummary say={say} errors={errors} />
        {organisations.length === 0 && (
          <p className="lede">
            {say({
              zh: '登记代办单位、由受理窗口核实以后，可以在这里发布岗位。',
              en: 'Once you are registered for an organisation and the office has confirmed it, you can post openings here.',
            })}
          </p>
        )}
        {organisations.map((one) => (
          <section key={one.id}>
            <h2 lang="zh-CN">{one.name}</h2>
            {one.verified ? (
              <p className="act">
                <a className="btn" href={to(`${PATH}/new/${one.id}`)}>
                  {say({ zh: '发布岗位', en: 'Post an opening' })}
                </a>
              </p>
            ) : (
              <p>
                <span className="tag">{say({ zh: '代办身份待核实', en: 'standing to be confirmed' })}</span>{' '}
                {say({ zh: '核实以后才能发布。', en: 'Openings can be posted once it is.' })}
              </p>
            )}
            {rows
              .filter((row) => row.organisationId === one.id)
              .map((row) => (
                <Own key={row.id} row={row} today={today} request={request} />
              ))}
          </section>
        ))}
      </>
    ),
  }
}

function Own({ row, today, request }: { row: Opportunity; today: Day; request: PageRequest }) {
  const { say, to, visit } = request
  const left = daysBetween(today, day(row.closesOn))
  return (
    <article className="item">
      <div>
        <h3 lang="zh-CN">
          {row.status === 'open' ? <a href={to(`/registry/openings/${row.id}`)}>{row.title}</a> : row.title}
        </h3>
        <p className="sum">
          {say(KINDS[row.kind].title)} · {say(payText(row))} ·{' '}
          {say({ zh: `招 ${row.places} 人，已定 ${row.taken} 人`, en: `${row.places} wanted, ${row.taken} taken` })}
        </p>
        {row.status === 'barred' && <Barred why={row.closedWhy ?? ''} request={request} />}
        <div className="act">
          {row.status === 'open' ? (
            <>
              {row.taken < row.places && (
                <a className="btn" href={to(`/matching/opening/${row.id}`)}>
                  {say({ zh: '看合适的人', en: 'See who suits it' })}
                  <span className="hidden" lang="zh-CN">{` ${row.title}`}</span>
                </a>
              )}
              <a href={to(`${PATH}/${row.id}`)}>{say({ zh: '修改', en: 'Change' })}</a>
              <Form action={to(`${PATH}/${row.id}/close`)}>
                <button className="btn q" type="submit" name="why" value="filled">
                  {say({ zh: '招满，关闭', en: 'Filled: close' })}
                </button>{' '}
                <button className="btn q" type="submit" name="why" value="closed">
                  {say({ zh: '不招了，关闭', en: 'No longer offered: close' })}
                </button>
              </Form>
            </>
          ) : (
            <a href={to(`${PATH}/new/${row.organisationId}?from=${row.id}`)}>
              {say({ zh: '照这个重新发布', en: 'Post anew from this' })}
            </a>
          )}
        </div>
      </div>
      <aside className="note">
        <b>{say(STATUS[row.status])}</b>
        {say({ zh: '有效期至 ', en: 'until ' })}
        {formatDay(day(row.closesOn), visit.lang)}
        {row.status === 'open' && (
          <>
            <br />
            {say({ zh: `还有 ${left} 天`, en: `${left} days left` })}
          </>
        )}
      </aside>
    </article>
  )
}

/** The clause and the reason for which an officer took it down. */
function Barred({ why, request }: { why: string; request: PageRequest }) {
  const { say } = request
  const clause = CLAUSE_IDS.find((id) => why.startsWith(`${id} `))
  if (!clause) return <p>{why}</p>
  return (
    <p>
      {say({ zh: '依据：', en: 'Ground: ' })}
      {say(CLAUSES[clause].title)}
      {say({ zh: '。理由：', en: '. Reason: ' })}
      <span lang="zh-CN">{why.slice(clause.length + 1)}</span>
    </p>
  )
}

export const ourOpeningsPage: Page = {
  method: 'GET',
  path: PATH,
  access: 'signed_in',
  handle: (request) => show(request),
}

export const closeOpeningPost: Page = {
  method: 'POST',
  path: `${PATH}/:opportunityId/close`,
  access: 'signed_in',
  handle: async (request) => {
    const input = { opportunityId: request.params.opportunityId, why: textOf(request.form, 'why') }
    const done = await tryAct(request, 'main', () => request.act(closeOpportunity, input))
    return done.ok ? { kind: 'redirect', to: request.to(PATH) } : show(request, done.errors)
  },
}
