import type { FieldError } from '../../platform/pages/form.tsx'
import { TextField } from '../../platform/pages/form.tsx'
import { errorOf, formPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { identify } from '../commands/identify.ts'
import { draftQuery } from '../queries/draft.ts'

const PATH = '/casework/:caseId/identity'

/** Sensitive values of whoever is paid. What is kept already shows masked and need not be typed again. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, params } = request
  const draft = await request.ask(draftQuery, { caseId: params.caseId })
  return formPage(
    request,
    {
      title: { zh: '身份和收款信息', en: 'Identity and payment details' },
      lede: say({
        zh: '加密保存，平时只显示后四位。工作人员查看要写明理由，你可以看到谁看过。',
        en: 'Kept encrypted; only the last four characters show. An officer who looks gives a reason, and you can see who did.',
      }),
      room: 'casework',
      errors,
      action: `/casework/${params.caseId}/identity`,
      submit: { zh: '保存', en: 'Save' },
      beside: <a href={to(`/casework/${params.caseId}`)}>{say({ zh: '先不填', en: 'Not now' })}</a>,
    },
    draft.secrets.map(({ fact, mask }) => (
      <TextField
        key={fact.key}
        name={fact.key}
        label={say(fact.definition.title)}
        help={
          mask
            ? say({ zh: `已保存：${mask}。不改就留空。`, en: `Kept: ${mask}. Leave empty to keep it.` })
            : fact.definition.help && say(fact.definition.help)
        }
        error={errorOf(errors, fact.key)}
        optional={mask !== undefined}
      />
    )),
  )
}

export const identityPage: Page = { method: 'GET', path: PATH, access: 'signed_in', handle: (request) => show(request) }

export const identityPost: Page = {
  method: 'POST',
  path: PATH,
  access: 'signed_in',
  handle: async (request) => {
    const { caseId } = request.params
    const { secrets } = await request.ask(draftQuery, { caseId })
    const typed = secrets
      .map(({ fact }) => [fact.key, textOf(request.form, fact.key)] as const)
      .filter(([, value]) => value !== '')
    const done = await tryAct(request, secrets[0]?.fact.key ?? 'errors', () =>
      request.act(identify, { caseId, values: Object.fromEntries(typed) }),
    )
    return done.ok ? { kind: 'redirect', to: request.to(`/casework/${caseId}`) } : show(request, done.errors)
  },
}
