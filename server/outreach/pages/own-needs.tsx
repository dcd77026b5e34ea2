import type { Localised } from '@xinglin/base'
import type { z } from 'zod'
import { dayWords } from '../../platform/pages/day-words.ts'
import type { FieldError } from '../../platform/pages/form.tsx'
import { framedPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { WordForm } from '../../platform/pages/word-form.tsx'
import { answerNeed } from '../commands/answer-need.ts'
import type { NeedRow } from '../needs/need-rows.ts'
import { ownNeeds } from '../queries/own-needs.ts'
import type { MadeVisit } from '../visit-rows.ts'

const TITLE = { zh: '企业需求', en: 'What you told us' }
const KINDS = {
  vacancy: { zh: '招人', en: 'People wanted' },
  expert: { zh: '找专家', en: 'Expert wanted' },
  ticket: { zh: '要办的事', en: 'Matter to settle' },
} as const
const STEPS: Readonly<Record<z.output<typeof NeedRow>['steps'][number]['kind'], Localised>> = {
  heard: { zh: '记下需求', en: 'taken down' },
  handed: { zh: '转办或改期', en: 'handed on or another date' },
  posted: { zh: '发布岗位', en: 'posted as an opening' },
  filed: { zh: '转为服务工单', en: 'made a service ticket' },
  answered: { zh: '答复', en: 'answered' },
  returned: { zh: '企业退回', en: 'given back by you' },
  confirmed: { zh: '企业确认', en: 'confirmed by you' },
  late: { zh: '超期，已报负责人', en: 'late, put before the head' },
}

/** What a company told the city on a visit, who sees to it until when, and the company's own word on whether it is done. */
async function show(request: PageRequest, errors: readonly FieldError[] = [], about = ''): Promise<PageAnswer> {
  const { say } = request
  const { companies, visits, needs } = await request.ask(ownNeeds, {})
  const lede = say({
    zh: '走访时你们提的需求都在这里：谁在办、哪天前答复、办得怎么样。由你们确认，才算办结。',
    en: 'What you told us on a visit: who sees to it, by when, and what came of it. It is closed when you say so.',
  })
  return framedPage(
    request,
    { title: TITLE, lede, room: 'me', errors },
    <>
      {companies === 0 && (
        <p>
          {say({
            zh: '代办身份核实以后，才能看到本单位的需求。',
            en: 'You see your company’s needs once your standing has been confirmed.',
          })}
        </p>
      )}
      {companies > 0 && visits.length === 0 && (
        <p>{say({ zh: '还没有走访记录。', en: 'Nobody has visited you yet.' })}</p>
      )}
      {visits.map((one) => (
        <VisitSheet
          key={one.id}
          made={one}
          needs={needs.filter((need) => need.visitId === one.id)}
          request={request}
          error={(id) => (id === about ? errors[0]?.text : undefined)}
        />
      ))}
    </>,
  )
}

type SheetProps = {
  readonly made: z.output<typeof MadeVisit>
  readonly needs: readonly z.output<typeof NeedRow>[]
  readonly request: PageRequest
  readonly error: (needId: string) => string | undefined
}

function VisitSheet({ made, needs, request, error }: SheetProps) {
  const { say } = request
  return (
    <section className="sheet" aria-labelledby={`visit-${made.id}`}>
      <header>
        <h2 id={`visit-${made.id}`}>
          {say({
            zh: `${dayWords(request.visit.lang, made.day)}走访`,
            en: `Visit of ${dayWords(request.visit.lang, made.day)}`,
          })}
        </h2>
        <span className="tag plain">{made.visitor}</span>
      </header>
      <p>{made.heard}</p>
      {needs.map((need) => (
        <NeedPart key={need.id} need={need} request={request} error={error(need.id)} />
      ))}
    </section>
  )
}

type PartProps = {
  readonly need: z.output<typeof NeedRow>
  readonly request: PageRequest
  readonly error: string | undefined
}

function NeedPart({ need, request, error }: PartProps) {
  const { say } = request
  return (
    <article aria-labelledby={`need-${need.id}`}>
      <h3 id={`need-${need.id}`}>
        {need.title} <span className="tag plain">{say(KINDS[need.kind])}</span>
      </h3>
      {need.text && <p>{need.text}</p>}
      <dl className="rows">
        <div>
          <dt>{say({ zh: '谁在办', en: 'Who sees to it' })}</dt>
          <dd>{need.owner}</dd>
        </div>
        <div>
          <dt>{say({ zh: '答复期限', en: 'Answer by' })}</dt>
          <dd>
            {dayWords(request.visit.lang, need.dueOn)}
            {need.late && <strong> {say({ zh: '（已超期）', en: '(late)' })}</strong>}
          </dd>
        </div>
        <div>
          <dt>{say({ zh: '经过', en: 'What happened' })}</dt>
          <dd>
            <ol>
              {need.steps.map((step, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
                <li key={at}>
                  {dayWords(request.visit.lang, step.day)} · {say(STEPS[step.kind])}
                  {step.kind !== 'late' && ` · ${step.by}`}
                  {step.text && say({ zh: `：${step.text}`, en: `: ${step.text}` })}
                </li>
              ))}
            </ol>
          </dd>
        </div>
      </dl>
      {need.opportunityId && (
        <p>
          <a href={request.to(`/registry/openings/${need.opportunityId}`)}>
            {say({ zh: '看发布的岗位', en: 'See the opening' })}
          </a>
        </p>
      )}
      {need.ticket && (
        <p>
          <a href={request.to(`/casework/${need.ticket.caseId}`)}>
            {say({ zh: `看服务工单 ${need.ticket.number}`, en: `See service ticket ${need.ticket.number}` })}
          </a>{' '}
          <span className="tag plain">{say(need.ticket.label)}</span>
        </p>
      )}
      {need.status === 'answered' && !(need.ticket && !need.ticket.ended) && (
        <WordForm
          request={request}
          action={`/outreach/needs/${need.id}`}
          field={`text-${need.id}`}
          error={error}
          label={{ zh: '没办好的，写一句还缺什么', en: 'If it is not done: what is missing' }}
          name="done"
          yes={{ zh: '确认办好了', en: 'Confirm that it is done' }}
          no={{ zh: '还没办好', en: 'Not done yet' }}
        />
      )}
    </article>
  )
}

export const ownNeedsPage: Page = {
  method: 'GET',
  path: '/outreach',
  access: 'signed_in',
  handle: (request) => show(request),
}

export const ownNeedsPost: Page = {
  method: 'POST',
  path: '/outreach/needs/:needId',
  access: 'signed_in',
  handle: async (request) => {
    const needId = request.params.needId ?? ''
    const input = { needId, done: textOf(request.form, 'done') === 'yes', text: textOf(request.form, 'text') }
    const done = await tryAct(request, `text-${needId}`, () => request.act(answerNeed, input))
    if (done.ok) return { kind: 'redirect', to: request.to('/outreach') }
    const errors = done.errors.map((one) => ({ ...one, field: `text-${needId}` }))
    return show(request, errors, needId)
  },
}
