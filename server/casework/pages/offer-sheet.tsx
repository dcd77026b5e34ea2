import { formatDay, formatMoney, parseDay, quoted } from '@xinglin/base'
import type { z } from 'zod'
import { ErrorSummary, type FieldError } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { offerQuery } from '../queries/offer.ts'
import { OfferAnswers } from './offer-answers.tsx'
import { OfferGrounds } from './offer-grounds.tsx'
import { OfferMonths } from './offer-months.tsx'
import { offerSum } from './offers.tsx'

export type OfferDetail = z.output<typeof offerQuery.output>

type Props = { readonly request: PageRequest; readonly offer: OfferDetail; readonly errors: readonly FieldError[] }

/** What an offer says, from the sum to what it rests on. */
export function OfferSheet({ request, offer, errors }: Props) {
  const { say, to } = request
  const sum = offerSum(offer, request)
  return (
    <>
      <p className="quiet">
        <a href={to('/casework/offers')}>{say({ zh: '主动为你找到的', en: 'Found for you' })}</a>
      </p>
      <h1>{say(offer.benefit.title)}</h1>
      <p className="lede">
        {offer.beneficiary}
        {offer.about && ` · ${say({ zh: `因 ${offer.about}`, en: `for ${offer.about}` })}`}
        {sum && (
          <>
            {' · '}
            <span className="amt">{sum}</span>
          </>
        )}
      </p>
      <ErrorSummary say={say} errors={errors} />
      <Standing offer={offer} request={request} />
      {offer.state === 'open' && <OfferAnswers offer={offer} request={request} errors={errors} />}
      <OfferGrounds offer={offer} request={request} />
      <OfferMonths offer={offer} request={request} />
      <dl className="rows">
        <div>
          <dt>{say({ zh: '由谁核实', en: 'Who checks it' })}</dt>
          <dd>{say(offer.unit)}</dd>
        </div>
        <div>
          <dt>{say({ zh: '怎么办', en: 'How it is handled' })}</dt>
          <dd>{say(offer.procedure)}</dd>
        </div>
        {offer.notWith.length > 0 && (
          <div>
            <dt>{say({ zh: '只能享受一项', en: 'Only one of' })}</dt>
            <dd>
              {say({
                zh: `与${offer.notWith.map((one) => quoted(one).zh).join('、')}只能选一项。`,
                en: `this and ${offer.notWith.map((one) => quoted(one).en).join(', ')}.`,
              })}
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

/** What became of it and what happens next, in one paragraph. */
function Standing({ offer, request }: { offer: OfferDetail; request: PageRequest }) {
  const { say, to, visit } = request
  const last = offer.events.at(-1)
  const changed = offer.events.findLast((one) => one.kind === 'changed' || one.kind === 'made')
  const before = offer.events.slice(0, -1).findLast((one) => one.sum !== null && one.sum !== changed?.sum)
  if (offer.state === 'open') {
    const day = parseDay(changed?.on ?? '')
    if (changed?.kind !== 'changed' || !before || before.sum === null) return null
    return (
      <p className="need">
        {say({
          zh: `${day ? formatDay(day, 'zh') : ''}起金额有变化，原来是 ${formatMoney(before.sum, 'zh')}。`,
          en: `The sum changed${day ? ` on ${formatDay(day, 'en')}` : ''}; it was ${formatMoney(before.sum, 'en')}.`,
        })}
      </p>
    )
  }
  return (
    <section className="need">
      <h2>{say(offer.stateLabel)}</h2>
      <p>{say(NEXT[offer.state])}</p>
      {last?.why && <p>{say(last.why)}</p>}
      {last?.text && <p lang={visit.lang === 'zh' ? undefined : 'zh-CN'}>{last.text}</p>}
      {offer.caseId && (
        <p>
          <a href={to(`/casework/${offer.caseId}`)}>{say({ zh: '看办到哪一步', en: 'See where it stands' })}</a>
        </p>
      )}
      {(offer.state === 'declined' || offer.state === 'lapsed') && (
        <p>
          <a href={to(`/casework/start/${offer.benefit.id}`)}>{say({ zh: '自己申请', en: 'Apply yourself' })}</a>
        </p>
      )}
    </section>
  )
}

const NEXT = {
  open: { zh: '', en: '' },
  consented: {
    zh: '已经按你的同意开始办理，由工作人员核实、决定，再经两人审批发放。',
    en: 'It is being handled as you agreed: officers verify and decide, and two people approve the payment.',
  },
  declined: {
    zh: '已记下。这一项不再提示，以后想要仍可自己申请。',
    en: 'Noted. You are not asked about this again; you may still apply whenever you like.',
  },
  disputed: {
    zh: '已记下。先不办理，由负责这些记录的单位核对，核对结果会告诉你。',
    en: 'Noted. Nothing is done until the office that keeps these records has checked them; you will be told what it finds.',
  },
  lapsed: {
    zh: '这一项现在不能直接领取了，原因如下。这不是不予批准的决定，不影响你自己申请。',
    en: 'This can no longer be taken up directly, for the reason below. It is not a refusal, and you may still apply.',
  },
} as const
