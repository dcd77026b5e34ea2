import { Form } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import { STATE_LABEL } from '../offers/offer-row.ts'
import type { OfferDetail } from './offer-sheet.tsx'
import { offerSum } from './offers.tsx'

/** The other months of an award that is given by the month, and whether those to come are handled by themselves. */
export function OfferMonths({ offer, request }: { readonly offer: OfferDetail; readonly request: PageRequest }) {
  const { say, to } = request
  if (offer.months.length === 0 && !offer.goesOn) return null
  return (
    <section id="months">
      <h2>{say({ zh: '其他月份', en: 'Other months' })}</h2>
      {offer.months.length > 0 && (
        <dl className="rows">
          {offer.months.map((one) => (
            <div key={one.id}>
              <dt>
                <a href={to(`/casework/offers/${one.id}`)}>{say(one.title)}</a>
              </dt>
              <dd>
                {offerSum({ sum: one.sum, waits: [] }, request)}{' '}
                <span className="quiet">{say(STATE_LABEL[one.state])}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {offer.goesOn && (
        <Form action={to(`/casework/offers/${offer.id}`)}>
          <p>
            {say({
              zh: '你已同意按月办理：以后双方确认一个月，就办一个月，每次都会告诉你。',
              en: 'You agreed to it month by month: each month that both sides confirm is handled, and you are told every time.',
            })}
          </p>
          <p className="act">
            <input type="hidden" name="version" value={offer.version} />
            <button className="btn q" type="submit" name="do" value="stop">
              {say({ zh: '以后的月份先问我', en: 'Ask me about the months to come' })}
            </button>
            <span className="quiet">{say({ zh: '已经在办的照常办。', en: 'What is under way goes on.' })}</span>
          </p>
        </Form>
      )}
    </section>
  )
}
