import { notFound, notSignedIn } from '../../platform/fault.ts'
import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { act } from '../commands/act.ts'
import { objectUnnamed } from '../commands/object-unnamed.ts'
import { notices } from '../queries/notices.ts'
import { ObjectionFields } from './objection-fields.tsx'

const TITLE = { zh: '提出异议', en: 'Object' }

/** The notice objected to. Whoever is not signed in is asked to, unless it takes objections without a name. */
async function getNotice({ ask, params, visit }: PageRequest) {
  const { rows } = await ask(notices, { id: params.caseId })
  const [row] = rows
  if (!row) throw notFound(`notice ${params.caseId}`)
  if (visit.account === null && !row.unnamed) throw notSignedIn(`objection to ${row.id}`)
  return row
}

async function showObjection(
  request: PageRequest,
  { errors = [], code }: { errors?: readonly FieldError[]; code?: string } = {},
): Promise<PageAnswer> {
  const { say, to } = request
  const row = await getNotice(request)
  const said = code !== undefined || request.search.said === 'yes'
  return {
    kind: 'html',
    title: TITLE,
    room: 'notices',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <p className="lede">
          {row.name} · {say(row.benefit)} · {row.number}
        </p>
        {said ? (
          <Received request={request} {...(code !== undefined && { code })} />
        ) : (
          <>
            <ErrorSummary say={say} errors={errors} />
            <Form action={to(`/casework/notices/${row.id}`)}>
              <input type="hidden" name="version" value={row.version} />
              <ObjectionFields request={request} unnamed={row.unnamed} wrong={errors.length > 0} />
            </Form>
          </>
        )}
      </>
    ),
  }
}

function Received({ request: { say, to }, code }: { request: PageRequest; code?: string }) {
  return (
    <div className="said" role="status">
      <p>
        {say({
          zh: '已收到。核查由没有经办过这件申请的人进行，结论会写明理由。',
          en: 'Received. Someone who did not handle the case will look into it and give reasons.',
        })}
      </p>
      {code && (
        <>
          <p>
            {say({ zh: '查询码 ', en: 'Your code: ' })}
            <b>{code}</b>
          </p>
          <p>
            {say({
              zh: '我们不知道你是谁，没法通知你。请记下查询码，',
              en: 'We do not know who you are and cannot write to you. Keep the code, and ',
            })}
            <a href={to('/casework/objections')}>{say({ zh: '过几天来查结论', en: 'come back for the finding' })}</a>
            {say({ zh: '。查询码只显示这一次。', en: '. It is shown this once.' })}
          </p>
        </>
      )}
    </div>
  )
}

export const objectionPage: Page = {
  method: 'GET',
  path: '/casework/notices/:caseId',
  access: 'anyone',
  handle: (request) => showObjection(request),
}

export const objectionPost: Page = {
  method: 'POST',
  path: '/casework/notices/:caseId',
  access: 'anyone',
  guarded: true,
  handle: async (request) => {
    const { caseId } = request.params
    const row = await getNotice(request)
    const text = textOf(request.form, 'text')
    if (request.visit.account === null || (row.unnamed && textOf(request.form, 'unnamed') === 'yes')) {
      const done = await tryAct(request, 'text', () => request.act(objectUnnamed, { caseId, text }))
      return showObjection(request, done.ok ? { code: done.value.code } : { errors: done.errors })
    }
    const step = { caseId, version: Number(textOf(request.form, 'version')), kind: 'object', input: { text } }
    const done = await tryAct(request, 'text', () => request.act(act, step))
    return done.ok
      ? { kind: 'redirect', to: request.to(`/casework/notices/${caseId}?said=yes`) }
      : showObjection(request, { errors: done.errors })
  },
}
