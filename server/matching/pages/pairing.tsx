import { dayWords } from '../../platform/pages/day-words.ts'
import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import type { Page, PageAnswer, PageRequest } from '../../platform/pages/page.ts'
import type { StepKind } from '../life/steps.ts'
import { pairingQuery } from '../queries/pairing.ts'
import { BedForm } from './bed-form.tsx'
import { DetailWords } from './detail-words.tsx'
import { Months } from './months.tsx'
import { StepFields } from './step-fields.tsx'
import { VerifyForm } from './verify-form.tsx'

export type Seen = Awaited<ReturnType<typeof ask>>
const ask = (request: PageRequest, id: string) => request.ask(pairingQuery, { pairingId: id })

/** Steps that end something: their button is quieter, and they come last. */
const QUIET: readonly string[] = ['decline', 'withdraw', 'end', 'decline_contract']

/** One match: where it stands, what each side did, what can be done now; of an internship its months, money and bed. */
export const pairingPage: Page = {
  method: 'GET',
  path: '/matching/pairing/:pairingId',
  access: 'signed_in',
  handle: (request) => showPairing(request, []),
}

export async function showPairing(
  request: PageRequest,
  errors: readonly FieldError[],
  tried?: string,
): Promise<PageAnswer> {
  const { say, to, params, visit } = request
  const seen = await ask(request, params.pairingId ?? '')
  const { summary } = seen
  const title = { zh: `对接：${summary.title}`, en: `Match: ${summary.title}` }
  return {
    kind: 'html',
    title,
    room: 'matching',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{summary.title}</h1>
        <p className="lede">{say(summary.stateTitle)}</p>
        <ErrorSummary say={say} errors={errors} />
        <dl className="rows">
          <div>
            <dt>{say({ zh: '用人单位', en: 'Employer' })}</dt>
            <dd>{summary.organisation}</dd>
          </div>
          <div>
            <dt>{say({ zh: '求职者', en: 'Person' })}</dt>
            <dd>
              {summary.named
                ? summary.person
                : say({
                    zh: `编号 ${summary.person}，接受邀请后显示姓名`,
                    en: `Number ${summary.person}; the name is shown once they accept`,
                  })}
            </dd>
          </div>
          <div>
            <dt>{say({ zh: '类型', en: 'Kind' })}</dt>
            <dd>{say(summary.kind)}</dd>
          </div>
          <DetailWords request={request} detail={{ ...seen.terms, ...seen.contract }} />
        </dl>
        <Steps request={request} seen={seen} errors={errors} tried={tried} />
        {seen.training && <Months request={request} seen={seen} />}
        {seen.stays.map((stay) => (
          <p key={stay.fromDay} className="note">
            {say({
              zh: `床位：${stay.place} ${stay.bed} 号床，${dayWords('zh', stay.fromDay)}至${dayWords('zh', stay.untilDay)}`,
              en: `Bed: ${stay.place}, bed ${stay.bed}, ${dayWords('en', stay.fromDay)} to ${dayWords('en', stay.untilDay)}`,
            })}
          </p>
        ))}
        {seen.hostels.length > 0 && <BedForm request={request} seen={seen} />}
        {seen.verified !== null && <VerifyForm request={request} seen={seen} errors={errors} />}
        <h2>{say({ zh: '经过', en: 'What happened' })}</h2>
        <ol className="trail">
          {seen.steps.map((one) => (
            <li key={`${one.kind} ${one.onDay} ${one.text}`}>
              {dayWords(visit.lang, one.onDay)} · {say(one.title)}
              {one.text && `：${one.text}`}
            </li>
          ))}
        </ol>
        <p>
          <a href={to('/matching')}>{say({ zh: '返回对接', en: 'Back to matches' })}</a>
        </p>
      </>
    ),
  }
}

function Steps(props: { request: PageRequest; seen: Seen; errors: readonly FieldError[]; tried: string | undefined }) {
  const { request, seen, errors, tried } = props
  const { say, to } = request
  const order = [...seen.open].sort((a, b) => Number(QUIET.includes(a.kind)) - Number(QUIET.includes(b.kind)))
  const [first] = order
  return order.map(({ kind, title }) => (
    // One step stands open; the fields of several would have the same names.
    <details className="sheet" key={kind} open={kind === (tried ?? first?.kind)} name="step">
      <summary>{say(title)}</summary>
      <Form action={to(`/matching/pairing/${seen.summary.id}/step`)}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="version" value={seen.summary.version} />
        <StepFields
          request={request}
          kind={kind as StepKind}
          bases={seen.bases}
          errors={kind === tried ? errors : []}
          today={seen.today}
        />
        <div className="field">
          <label htmlFor={`text-${kind}`}>{say({ zh: '留言（可不填）', en: 'A word (optional)' })}</label>
          <input id={`text-${kind}`} name="text" maxLength={500} autoComplete="off" />
        </div>
        <p className="act">
          <button className={QUIET.includes(kind) ? 'btn q' : 'btn'} type="submit">
            {say(title)}
          </button>
        </p>
      </Form>
    </details>
  ))
}
