import type { FieldError } from '../../platform/pages/form.tsx'
import { formPage } from '../../platform/pages/form-page.tsx'
import { type Form, type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { changeOpportunity } from '../commands/change-opportunity.ts'
import { postOpportunity } from '../commands/post-opportunity.ts'
import { checkOpportunity } from '../opportunities/check.ts'
import { OpportunityInput } from '../opportunities/input.ts'
import { cityWords } from '../queries/city-words.ts'
import { ownOpening } from '../queries/own-opening.ts'
import { formOf, OpeningFields, readOpening } from './opening-fields.tsx'
import { SEARCH } from './skill-picker.tsx'

const NEW = '/registry/our-openings/new/:organisationId'
const CHANGE = '/registry/our-openings/:opportunityId'

async function show(
  request: PageRequest,
  form: Form,
  errors: readonly FieldError[],
  change?: { readonly id: string; readonly version: string },
): Promise<PageAnswer> {
  const action = change
    ? `/registry/our-openings/${change.id}`
    : `/registry/our-openings/new/${request.params.organisationId}`
  const pack = await request.ask(cityWords, {})
  return formPage(
    request,
    {
      title: change ? { zh: '修改岗位', en: 'Change the opening' } : { zh: '发布岗位', en: 'Post an opening' },
      room: 'openings',
      errors,
      action,
      submit: change ? { zh: '保存', en: 'Save' } : { zh: '检查并发布', en: 'Check and post' },
    },
    <>
      {change && <input type="hidden" name="version" value={change.version} />}
      <OpeningFields request={request} pack={pack} form={form} errors={errors} fixedKind={change !== undefined} />
    </>,
  )
}

/** Everything that is wrong at once, so that it is put right at once; the command checks the same again. */
async function problemsIn(request: PageRequest, input: Record<string, unknown>, wrong: readonly string[]) {
  const { say } = request
  const errors: FieldError[] = wrong.map((field) => ({
    field,
    text: say({ zh: '请填数字。', en: 'Please give a number.' }),
  }))
  const read = OpportunityInput.safeParse(input)
  if (!read.success) {
    const [issue] = read.error.issues
    const field = String(issue?.path[0] ?? 'title')
    const text =
      field === 'kind'
        ? say({ zh: '请选择类别。', en: 'Please choose the kind.' })
        : say({ zh: '填写有误或太长，请检查。', en: 'This is wrong or too long. Please check it.' })
    return [...errors, { field, text }]
  }
  const { today } = await request.ask(ownOpening, {})
  const pack = await request.ask(cityWords, {})
  const found = checkOpportunity(pack, read.data, today)
  for (const one of found)
    if (!errors.some(({ field }) => field === one.field)) errors.push({ field: one.field, text: say(one.say) })
  return errors
}

/** A new opening, empty or (with `from`) as an earlier one was. */
export const newOpeningPage: Page = {
  method: 'GET',
  path: NEW,
  access: 'signed_in',
  handle: async (request) => {
    const { from } = request.search
    const before = from ? (await request.ask(ownOpening, { opportunityId: from })).opening : undefined
    return show(request, before ? { ...formOf(before), closesOn: '' } : { kind: 'job' }, [])
  },
}

export const newOpeningPost: Page = {
  method: 'POST',
  path: NEW,
  access: 'signed_in',
  handle: async (request) => {
    const { form, params, to } = request
    if (textOf(form, '_step') === SEARCH) return show(request, form, [])
    const { input, wrong } = readOpening(form)
    const errors = await problemsIn(request, input, wrong)
    if (errors.length > 0) return show(request, form, errors)
    const done = await tryAct(request, 'title', () =>
      request.act(postOpportunity, { ...input, organisationId: params.organisationId }),
    )
    if (!done.ok) return show(request, form, done.errors)
    return { kind: 'redirect', to: to(`/registry/openings/${done.value.opportunityId}`) }
  },
}

export const changeOpeningPage: Page = {
  method: 'GET',
  path: CHANGE,
  access: 'signed_in',
  handle: async (request) => {
    const { opening } = await request.ask(ownOpening, { opportunityId: request.params.opportunityId })
    if (!opening) return { kind: 'redirect', to: request.to('/registry/our-openings') }
    return show(request, formOf(opening), [], { id: opening.id, version: String(opening.version) })
  },
}

export const changeOpeningPost: Page = {
  method: 'POST',
  path: CHANGE,
  access: 'signed_in',
  handle: async (request) => {
    const { form, params, to } = request
    const id = params.opportunityId ?? ''
    const change = { id, version: textOf(form, 'version') }
    if (textOf(form, '_step') === SEARCH) return show(request, form, [], change)
    const { input, wrong } = readOpening(form)
    const errors = await problemsIn(request, input, wrong)
    if (errors.length > 0) return show(request, form, errors, change)
    const done = await tryAct(request, 'title', () =>
      request.act(changeOpportunity, { ...input, opportunityId: id, version: Number(change.version) }),
    )
    return done.ok ? { kind: 'redirect', to: to(`/registry/openings/${id}`) } : show(request, form, done.errors, change)
  },
}
