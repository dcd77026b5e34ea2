import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { readFactText } from '../../registry/index.ts'
import { act } from '../commands/act.ts'
import { draftQuery } from '../queries/draft.ts'
import { showCase } from './case.tsx'
import { Judged } from './judged.tsx'
import { PaperChoices } from './paper-choices.tsx'

const TITLE = { zh: '核对并提交', en: 'Check and submit' }

/** Every answer with “change”, the papers, the declaration in plain words. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, params, visit } = request
  const draft = await request.ask(draftQuery, { caseId: params.caseId })
  const at = (path: string) => to(`/casework/${params.caseId}${path}`)
  const correcting = draft.loaded.state.situation === 'correction'
  return {
    kind: 'html',
    title: TITLE,
    room: 'casework',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <p className="lede">{say(draft.rule.title)}</p>
        <ErrorSummary say={say} errors={errors} />
        <dl className="rows">
          {draft.slots
            .filter((one) => one.value !== undefined)
            .map(({ slot, value, verified }) => (
              <div key={slot.path}>
                <dt>{say(slot.fact.title)}</dt>
                <dd>
                  {readFactText({ ...slot.fact, type: slot.type }, draft.rule, value ?? null, visit.lang)}
                  {verified && <span className="tag plain">{say({ zh: '已核实', en: 'verified' })}</span>}
                </dd>
                <dd>
                  {!verified && (
                    <a href={at(`/ask?path=${slot.path}`)}>
                      {say({ zh: '修改', en: 'Change' })}
                      <span className="hidden">{say(slot.fact.title)}</span>
                    </a>
                  )}
                </dd>
              </div>
            ))}
          {draft.parties.map((one) => (
            <div key={one.path}>
              <dt>{say(one.title)}</dt>
              <dd>{one.name}</dd>
            </div>
          ))}
          {draft.secrets.map(({ fact, mask }) => (
            <div key={fact.key}>
              <dt>{say(fact.definition.title)}</dt>
              <dd>{mask ?? '—'}</dd>
              <dd>
                <a href={at('/identity')}>
                  {say({ zh: '修改', en: 'Change' })}
                  <span className="hidden">{say(fact.definition.title)}</span>
                </a>
              </dd>
            </div>
          ))}
        </dl>
        <Judged judgement={draft.judgement} allowed={draft.allowed} request={request} />
        <Form action={at('/act')}>
          <input type="hidden" name="kind" value={correcting ? 'resubmit' : 'submit'} />
          <input type="hidden" name="version" value={draft.loaded.state.version} />
          {!correcting && <PaperChoices request={request} draft={draft} />}
          <p>
            {say({
              zh: '提交即表示：以上内容属实；同意受理单位为办理这项申请核对这些信息。填错了可以在受理前撤回。',
              en: 'By submitting you declare that this is true and agree that the office checks it to handle this application. You may withdraw.',
            })}
          </p>
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '提交申请', en: 'Submit' })}
            </button>
            <a href={at('')}>{say({ zh: '先不提交', en: 'Not yet' })}</a>
          </p>
        </Form>
      </>
    ),
  }
}

export const checkPage: Page = {
  method: 'GET',
  path: '/casework/:caseId/check',
  access: 'signed_in',
  handle: (request) => show(request),
}

/** The applicant's own steps, each with what its form asked for. */
export const caseActPost: Page = {
  method: 'POST',
  path: '/casework/:caseId/act',
  access: 'signed_in',
  handle: async (request) => {
    const { caseId } = request.params
    const kind = textOf(request.form, 'kind')
    const version = Number(textOf(request.form, 'version'))
    const filing = kind === 'submit' || kind === 'resubmit'
    const input = kind === 'submit' ? { declared: true, ...insteadOf(request) } : inputOf(request)
    const done = await tryAct(request, 'errors', () => request.act(act, { caseId, version, kind, input }))
    if (done.ok) return { kind: 'redirect', to: request.to(`/casework/${caseId}`) }
    return filing ? show(request, done.errors) : showCase(request, done.errors, kind)
  },
}

/** Papers promised or signed for, as ticked. */
const insteadOf = ({ form }: PageRequest) => ({
  promised: textOf(form, 'promised') === 'yes',
  committed: textOf(form, 'committed') === 'yes',
})

/** What stood in the form, without what every form carries. */
function inputOf({ form }: PageRequest): Record<string, string> {
  const own = Object.keys(form).filter((name) => !['_key', 'kind', 'version'].includes(name))
  return Object.fromEntries(own.map((name) => [name, textOf(form, name)]).filter(([, value]) => value !== ''))
}
