import { formatDay, formatMoney, parseDay } from '@xinglin/base'
import type { z } from 'zod'
import { Form } from '../../platform/pages/form.tsx'
import { type Page, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { chooseFinding } from '../commands/choose-finding.ts'
import type { OfferLine } from '../offers/offer-row.ts'
import { myOffers } from '../queries/my-offers.ts'

const TITLE = { zh: '主动为你找到的', en: 'Found for you' }

type Line = z.output<typeof OfferLine> & { readonly beneficiary: string; readonly about: string | null }

/** The sum, or in words why none is named. */
export function offerSum({ sum, waits }: Pick<Line, 'sum' | 'waits'>, { say, visit }: PageRequest): string {
  if (sum !== null) return formatMoney(sum, visit.lang)
  if (waits.includes('figure')) return say({ zh: '金额待核定', en: 'sum not set yet' })
  if (waits.includes('confirmation')) return say({ zh: '金额待核实', en: 'sum to be confirmed' })
  return ''
}

const KIND = {
  offer: { zh: '免申即享，同意就办', en: 'No application: accept and it is handled' },
  reminder: { zh: '要自己申请', en: 'To be applied for' },
} as const

export const offersPage: Page = {
  method: 'GET',
  path: '/casework/offers',
  access: 'signed_in',
  handle: async (request) => {
    const { say, to } = request
    const { rows, finding } = await request.ask(myOffers, {})
    const open = rows.filter((one) => one.state === 'open')
    const past = rows.filter((one) => one.state !== 'open')
    return {
      kind: 'html',
      title: TITLE,
      room: 'casework',
      unlisted: true,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '平台把已核实的记录和政策逐条比对，符合的列在这里。要不要由你定；平台只提示，从不替你拒绝。',
              en: 'Verified records are compared with the policies one by one; what fits is listed here. You decide. The platform only tells you, it never refuses.',
            })}
          </p>
          {open.length === 0 && (
            <p>
              {say({
                zh: '现在没有等你决定的。记录有了变化，或者政策有了变化，会再比对。',
                en: 'Nothing waits for you now. When a record or a policy changes, it is compared again.',
              })}
            </p>
          )}
          {open.map((one) => (
            <Item key={one.id} line={one} request={request} heading="h2" />
          ))}
          {past.length > 0 && (
            <section>
              <h2>{say({ zh: '以前的', en: 'Earlier' })}</h2>
              {past.map((one) => (
                <Item key={one.id} line={one} request={request} heading="h3" />
              ))}
            </section>
          )}
          {finding.length > 0 && (
            <section id="finding">
              <h2>{say({ zh: '要不要主动提醒', en: 'Being found' })}</h2>
              <p className="quiet">
                {say({
                  zh: '关闭后不再比对，也不再提醒，还没有答复的会撤下；已经同意领取的照常办。随时可以再打开，不影响你自己申请。',
                  en: 'When off, nothing is compared and nobody reminds you; what you have not answered is taken away, what you accepted goes on. You can switch it on at any time, and apply yourself all the same.',
                })}
              </p>
              {finding.map((one) => (
                <Form key={one.subjectId} action={to('/casework/offers')}>
                  <p className="act">
                    <input type="hidden" name="subject" value={one.subjectId} />
                    <input type="hidden" name="off" value={one.off ? 'no' : 'yes'} />
                    <button className="btn q" type="submit">
                      {one.off
                        ? say({ zh: `打开“${one.name}”的主动提醒`, en: `Switch on for ${one.name}` })
                        : say({ zh: `关闭“${one.name}”的主动提醒`, en: `Switch off for ${one.name}` })}
                    </button>
                    <span className="quiet">
                      {one.off ? say({ zh: '现在是关闭的', en: 'now off' }) : say({ zh: '现在是打开的', en: 'now on' })}
                    </span>
                  </p>
                </Form>
              ))}
            </section>
          )}
        </>
      ),
    }
  },
}

function Item({ line, request, heading: Heading }: { line: Line; request: PageRequest; heading: 'h2' | 'h3' }) {
  const { say, to, visit } = request
  const day = parseDay(line.madeOn)
  const sum = offerSum(line, request)
  return (
    <article className="item">
      <div>
        <Heading>
          <a href={to(`/casework/offers/${line.id}`)}>{say(line.benefit.title)}</a>
        </Heading>
        <p className="sum">
          {line.state === 'open' ? say(KIND[line.kind]) : say(line.stateLabel)}
          {sum && ` · ${sum}`}
          {line.about && ` · ${say({ zh: `因 ${line.about}`, en: `for ${line.about}` })}`}
        </p>
      </div>
      <aside className="note">
        <b>{line.beneficiary}</b>
        {say(line.unit)}
        {day && <br />}
        {day && formatDay(day, visit.lang)}
      </aside>
    </article>
  )
}

/** The switch of one person or company. */
export const offersPost: Page = {
  method: 'POST',
  path: '/casework/offers',
  access: 'signed_in',
  handle: async (request) => {
    const { form, to } = request
    await request.act(chooseFinding, { subjectId: textOf(form, 'subject'), off: textOf(form, 'off') === 'yes' })
    return { kind: 'redirect', to: to('/casework/offers') }
  },
}
