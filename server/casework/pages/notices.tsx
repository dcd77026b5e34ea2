import { formatDay, parseDay } from '@xinglin/base'
import { notFound } from '../../platform/fault.ts'
import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { act } from '../commands/act.ts'
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
              zh: '拟批准的申请在这里公示，个人姓名隐去一部分，期满自动撤下。有异议可以实名提出，由没有经办过的人核查。',
              en: 'Applications about to be approved are published here with names partly hidden, and taken down when the notice ends. Anyone signed in may object; someone who did not handle the case looks into it.',
            })}
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
                  {row.cite}
                </aside>
              </article>
            )
          })}
        </>
      ),
    }
  },
}

async function showObjection(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, params, form } = request
  const { rows } = await request.ask(notices, { id: params.caseId })
  const [row] = rows
  if (!row) throw notFound(`notice ${params.caseId}`)
  const said = request.search.said === 'yes'
  return {
    kind: 'html',
    title: TITLE,
    room: 'notices',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say({ zh: '提出异议', en: 'Object' })}</h1>
        <p className="lede">
          {row.name} · {say(row.benefit)} · {row.number}
        </p>
        {said ? (
          <p className="said" role="status">
            {say({
              zh: '已收到。核查由没有经办过这件申请的人进行，结论会写明理由。',
              en: 'Received. Someone who did not handle the case will look into it and give reasons.',
            })}
          </p>
        ) : (
          <>
            <ErrorSummary say={say} errors={errors} />
            <Form action={to(`/casework/notices/${row.id}`)}>
              <input type="hidden" name="version" value={row.version} />
              <div className={errors.length > 0 ? 'field wrong' : 'field'}>
                <label htmlFor="text">{say({ zh: '你的理由', en: 'Your reasons' })}</label>
                <p className="help" id="text-help">
                  {say({
                    zh: '写清楚哪里不符、你怎么知道的。申请人看不到你是谁。',
                    en: 'Say what is wrong and how you know. The applicant does not see who you are.',
                  })}
                </p>
                <textarea
                  id="text"
                  name="text"
                  aria-describedby="text-help"
                  required
                  minLength={10}
                  maxLength={2000}
                  defaultValue={textOf(form, 'text')}
                />
              </div>
              <p className="act">
                <button className="btn" type="submit">
                  {say({ zh: '提交异议', en: 'Submit' })}
                </button>
              </p>
            </Form>
          </>
        )}
      </>
    ),
  }
}

export const objectionPage: Page = {
  method: 'GET',
  path: '/casework/notices/:caseId',
  access: 'signed_in',
  handle: (request) => showObjection(request),
}

export const objectionPost: Page = {
  method: 'POST',
  path: '/casework/notices/:caseId',
  access: 'signed_in',
  handle: async (request) => {
    const { caseId } = request.params
    const version = Number(textOf(request.form, 'version'))
    const input = { text: textOf(request.form, 'text') }
    const done = await tryAct(request, 'text', () => request.act(act, { caseId, version, kind: 'object', input }))
    return done.ok
      ? { kind: 'redirect', to: request.to(`/casework/notices/${caseId}?said=yes`) }
      : showObjection(request, done.errors)
  },
}
