import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { Question } from '../../policy/index.ts'
import { answer } from '../commands/answer.ts'
import { draftQuery } from '../queries/draft.ts'

/** One question of an application; without `path`, the next that is open. Answered by what the ledger knows, it is not asked at all. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, params, search } = request
  const draft = await request.ask(draftQuery, { caseId: params.caseId })
  const wanted = search.path ?? textOf(request.form, 'path')
  const slot = wanted ? draft.slots.find((one) => one.slot.path === wanted)?.slot : draft.next
  if (!slot) return { kind: 'redirect', to: to(`/casework/${params.caseId}`) }
  const { type } = slot
  const codes = type.is === 'code' || type.is === 'codes' ? draft.rule.context.codes.get(type.list) : undefined
  const open = draft.judgement.explanation.decision
  const left = open.answer === 'unknown' ? open.missing.filter((one) => one.kind === 'fact').length : 0
  return {
    kind: 'html',
    title: draft.rule.title,
    room: 'casework',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <div className="ask">
        <p className="quiet">
          <a href={to(`/casework/${params.caseId}`)}>{say(draft.rule.title)}</a>
          {left > 0 && say({ zh: ` · 最多还有 ${left} 题`, en: ` · at most ${left} more` })}
        </p>
        <ErrorSummary say={say} errors={errors} />
        <Form action={to(`/casework/${params.caseId}/ask`)}>
          <input type="hidden" name="path" value={slot.path} />
          <Question
            slot={slot}
            codes={codes}
            say={say}
            value={draft.slots.find((one) => one.slot.path === slot.path)?.value}
            error={errors[0]?.text}
          />
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '保存并继续', en: 'Save and go on' })}
            </button>
          </p>
        </Form>
      </div>
    ),
  }
}

export const caseAskPage: Page = {
  method: 'GET',
  path: '/casework/:caseId/ask',
  access: 'signed_in',
  handle: (request) => show(request),
}

export const caseAskPost: Page = {
  method: 'POST',
  path: '/casework/:caseId/ask',
  access: 'signed_in',
  handle: async (request) => {
    const { caseId } = request.params
    const typed = request.form.answer ?? ''
    const done = await tryAct(request, 'answer', () =>
      request.act(answer, { caseId, path: textOf(request.form, 'path'), typed }),
    )
    return done.ok ? { kind: 'redirect', to: request.to(`/casework/${caseId}/ask`) } : show(request, done.errors)
  },
}
