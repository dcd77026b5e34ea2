import { type FieldError, TextField } from '../../platform/pages/form.tsx'
import { errorOf, formPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { nameParty } from '../commands/name-party.ts'
import { draftQuery } from '../queries/draft.ts'

const PATH = '/casework/:caseId/parties'

/** The other parties of an application, one after the other. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, params, form } = request
  const draft = await request.ask(draftQuery, { caseId: params.caseId })
  const party = draft.parties.find((one) => !one.named)
  if (!party) return { kind: 'redirect', to: to(`/casework/${params.caseId}`) }
  return formPage(
    request,
    {
      title: party.title,
      lede: say(draft.rule.title),
      room: 'casework',
      errors,
      action: `/casework/${params.caseId}/parties`,
      submit: { zh: '保存并继续', en: 'Save and go on' },
    },
    <>
      <input type="hidden" name="path" value={party.path} />
      <TextField
        name="name"
        label={say({ zh: '名称', en: 'Name' })}
        value={textOf(form, 'name')}
        error={errorOf(errors, 'name')}
        autoComplete="organization"
      />
      {party.kind === 'organisation' && (
        <TextField
          name="uscc"
          label={say({ zh: '统一社会信用代码', en: 'Unified social credit code' })}
          help={say({ zh: '18 位，见营业执照', en: '18 characters, on the business licence' })}
          value={textOf(form, 'uscc')}
          error={errorOf(errors, 'uscc')}
        />
      )}
    </>,
  )
}

export const partiesPage: Page = { method: 'GET', path: PATH, access: 'signed_in', handle: (request) => show(request) }

export const partiesPost: Page = {
  method: 'POST',
  path: PATH,
  access: 'signed_in',
  handle: async (request) => {
    const { caseId } = request.params
    const [path, name, uscc] = ['path', 'name', 'uscc'].map((field) => textOf(request.form, field))
    const input = { caseId, path, name, ...(uscc && { uscc }) }
    const done = await tryAct(request, 'name', () => request.act(nameParty, input))
    return done.ok ? { kind: 'redirect', to: request.to(`/casework/${caseId}/parties`) } : show(request, done.errors)
  },
}
