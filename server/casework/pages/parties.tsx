import { ErrorSummary, type FieldError, Form, TextField } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { nameParty } from '../commands/name-party.ts'
import { draftQuery } from '../queries/draft.ts'

const TITLE = { zh: '填写相关单位', en: 'Name the organisations concerned' }

/** The other parties of an application, one after the other. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, params, form } = request
  const draft = await request.ask(draftQuery, { caseId: params.caseId })
  const party = draft.parties.find((one) => !one.named)
  if (!party) return { kind: 'redirect', to: to(`/casework/${params.caseId}`) }
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.text
  return {
    kind: 'html',
    title: TITLE,
    room: 'casework',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(party.title)}</h1>
        <p className="lede">{say(draft.rule.title)}</p>
        <ErrorSummary say={say} errors={errors} />
        <Form action={to(`/casework/${params.caseId}/parties`)}>
          <input type="hidden" name="path" value={party.path} />
          <TextField
            name="name"
            label={say({ zh: '名称', en: 'Name' })}
            value={textOf(form, 'name')}
            error={errorOf('name')}
            autoComplete="organization"
          />
          {party.kind === 'organisation' && (
            <TextField
              name="uscc"
              label={say({ zh: '统一社会信用代码', en: 'Unified social credit code' })}
              help={say({ zh: '18 位，见营业执照', en: '18 characters, on the business licence' })}
              value={textOf(form, 'uscc')}
              error={errorOf('uscc')}
            />
          )}
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '保存并继续', en: 'Save and go on' })}
            </button>
          </p>
        </Form>
      </>
    ),
  }
}

export const partiesPage: Page = {
  method: 'GET',
  path: '/casework/:caseId/parties',
  access: 'signed_in',
  handle: (request) => show(request),
}

export const partiesPost: Page = {
  method: 'POST',
  path: '/casework/:caseId/parties',
  access: 'signed_in',
  handle: async (request) => {
    const { caseId } = request.params
    const uscc = textOf(request.form, 'uscc')
    const input = {
      caseId,
      path: textOf(request.form, 'path'),
      name: textOf(request.form, 'name'),
      ...(uscc && { uscc }),
    }
    const done = await tryAct(request, 'name', () => request.act(nameParty, input))
    return done.ok ? { kind: 'redirect', to: request.to(`/casework/${caseId}/parties`) } : show(request, done.errors)
  },
}
