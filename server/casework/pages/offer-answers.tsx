import { formatMoney } from '@xinglin/base'
import { type FieldError, Form, TextField } from '../../platform/pages/form.tsx'
import { errorOf } from '../../platform/pages/form-page.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { OfferDetail } from './offer-sheet.tsx'

type Props = { readonly request: PageRequest; readonly offer: OfferDetail; readonly errors: readonly FieldError[] }

/** The answers to an offer: yes, not now, not right. Each is one button and says what follows. */
export function OfferAnswers({ request, offer, errors }: Props) {
  const { say, to } = request
  const ready = offer.kind === 'offer' && offer.papers.length === 0
  return (
    <section className="need">
      {ready ? <Consent request={request} offer={offer} errors={errors} /> : <Apply request={request} offer={offer} />}
      <details>
        <summary>{say({ zh: '不要，或者不对', en: 'No, or something is wrong' })}</summary>
        <Answer what="decline" title={say({ zh: '不领取', en: 'Decline' })} offer={offer} to={to}>
          {say({
            zh: '以后不再提示这一项，仍可自己申请。',
            en: 'You are not asked about this again, and may still apply.',
          })}
        </Answer>
        <Answer what="not_me" title={say({ zh: '这不是我', en: 'This is not me' })} offer={offer} to={to}>
          {say({
            zh: '先不办理，负责记录的单位会核对是谁的记录，并答复你。',
            en: 'Nothing is done; the office that keeps the record checks whose it is and answers you.',
          })}
        </Answer>
        <Form action={to(`/casework/offers/${offer.id}`)}>
          <input type="hidden" name="version" value={offer.version} />
          <div className="field">
            <label htmlFor="text">{say({ zh: '哪一条记录不对（可以不写）', en: 'What is wrong (optional)' })}</label>
            <textarea id="text" name="text" rows={2} maxLength={1000} />
          </div>
          <p className="act">
            <button className="btn q" type="submit" name="do" value="wrong_fact">
              {say({ zh: '记录不对', en: 'A record is wrong' })}
            </button>
            <span className="quiet">
              {say({
                zh: '先不办理，核对更正后重新比对。',
                en: 'Nothing is done; once the record is checked and put right, it is compared again.',
              })}
            </span>
          </p>
        </Form>
      </details>
    </section>
  )
}

function Consent({ request, offer, errors }: Props) {
  const { say, to } = request
  const wanted = offer.secrets.filter((one) => one.mask === null)
  const account = offer.secrets.find((one) => one.key === 'bank_account')?.mask
  return (
    <>
      <h2>{say({ zh: '同意就办，不用填表交材料', en: 'Accept, and it is handled: no form, no papers' })}</h2>
      {offer.period !== 'once' && <Months offer={offer} request={request} />}
      <Form action={to(`/casework/offers/${offer.id}`)}>
        <input type="hidden" name="version" value={offer.version} />
        {wanted.length > 0 && (
          <p>
            {say({
              zh: '只差付给谁：填一次，以后不再问。加密保存。',
              en: 'Only whom to pay is missing: given once, not asked again, kept encrypted.',
            })}
          </p>
        )}
        {wanted.map((one) => (
          <TextField
            key={one.key}
            name={one.key}
            label={say(one.title)}
            help={one.help ? say(one.help) : undefined}
            error={errorOf(errors, one.key)}
          />
        ))}
        {account && (
          <p>{say({ zh: `发到已登记的账户 ${account}。`, en: `Paid to the account on record, ${account}.` })}</p>
        )}
        <p className="act">
          <button className="btn" type="submit" name="do" value="consent">
            {say({ zh: '同意领取', en: 'Accept' })}
          </button>
          <span className="quiet">
            {say({
              zh: `由${offer.unit.zh}核实后决定，两人审批后发放。`,
              en: `${offer.unit.en} verifies and decides; two people approve the payment.`,
            })}
          </span>
        </p>
      </Form>
    </>
  )
}

/** What one consent goes for, where the award is given by the month. */
function Months({ request, offer }: Omit<Props, 'errors'>) {
  const { say } = request
  const open = offer.months.filter((one) => one.state === 'open' && one.kind === 'offer')
  const sum = open.reduce((total, one) => total + (one.sum ?? 0), offer.sum ?? 0)
  return (
    <p>
      {open.length > 0 &&
        say({
          zh: `连同另外 ${open.length} 个月（${open.map((one) => one.title.zh).join('、')}）一起办，共 ${formatMoney(sum, 'zh')}。`,
          en: `Handled together with ${open.length === 1 ? 'another month' : `${open.length} other months`} (${open.map((one) => one.title.en).join(', ')}), ${formatMoney(sum, 'en')} in all. `,
        })}
      {say({
        zh: '同意一次管整段：以后双方确认一个月，就办一个月，不用再点。随时可以改为每月先问你。',
        en: 'You accept once for the whole stretch: each later month that both sides confirm is handled without asking you again. You can have it ask you first at any time.',
      })}
    </p>
  )
}

/** What the records alone do not settle is applied for; nothing on record is asked again. */
function Apply({ request, offer }: Omit<Props, 'errors'>) {
  const { say, to } = request
  const unset = offer.waits.includes('figure') || offer.waits.includes('confirmation')
  return (
    <>
      <h2>
        {unset
          ? say({ zh: '你可能符合，金额还没有核定', en: 'You may qualify; the sum is not settled yet' })
          : say({ zh: '你可能符合，要自己申请', en: 'You may qualify; it has to be applied for' })}
      </h2>
      {offer.papers.length > 0 && (
        <p>
          {say({
            zh: `要交的材料：${offer.papers.map((one) => one.zh).join('、')}。`,
            en: `Papers to hand in: ${offer.papers.map((one) => one.en).join(', ')}.`,
          })}
        </p>
      )}
      <p className="act">
        <a className="btn" href={to(`/casework/start/${offer.benefit.id}?record=${offer.subjectId}`)}>
          {say({ zh: '去申请', en: 'Apply' })}
        </a>
        <span className="quiet">
          {unset
            ? say({
                zh: '可以先申请；金额核定前不会发放。',
                en: 'You may apply now; nothing is paid before the sum is set.',
              })
            : say({ zh: '已有的记录不用再填。', en: 'What is on record is not asked again.' })}
        </span>
      </p>
    </>
  )
}

function Answer(props: {
  readonly what: string
  readonly title: string
  readonly offer: OfferDetail
  readonly to: PageRequest['to']
  readonly children: string
}) {
  return (
    <Form action={props.to(`/casework/offers/${props.offer.id}`)}>
      <input type="hidden" name="version" value={props.offer.version} />
      <p className="act">
        <button className="btn q" type="submit" name="do" value={props.what}>
          {props.title}
        </button>
        <span className="quiet">{props.children}</span>
      </p>
    </Form>
  )
}
