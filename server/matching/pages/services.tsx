import type { FieldError } from '../../platform/pages/form.tsx'
import { framedPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { apply } from '../commands/apply.ts'
import { logService } from '../commands/log-service.ts'
import { ownServices } from '../queries/own-services.ts'
import { ServiceForm } from './service-form.tsx'
import { OpenPosts, OwnYears } from './service-parts.tsx'
import { ServiceRow } from './service-row.tsx'

const TITLE = { zh: '科技特派员服务', en: 'Service as a commissioner' }

/** A commissioner’s own page: the year, a form for one service, what the companies said, and where one is wanted. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, search } = request
  const found = await request.ask(ownServices, {})
  const rewritten = found.entries.find((one) => one.id === search.rewrite && one.status === 'disputed')
  const lede = say({
    zh: '每次服务记一笔，企业确认后计入本年度。',
    en: 'Record every service; it counts for your year once the company confirms it.',
  })
  return framedPage(
    request,
    { title: TITLE, lede, room: 'matching', errors },
    <>
      <OwnYears request={request} holders={found.holders} />
      {found.postings.length > 0 && (
        <ServiceForm request={request} found={found} errors={errors} rewritten={rewritten} />
      )}
      {found.entries.length > 0 && (
        <section aria-labelledby="services">
          <h2 id="services">{say({ zh: '服务记录', en: 'Services' })}</h2>
          {found.entries.map((entry) => (
            <ServiceRow key={entry.id} request={request} entry={entry} named={entry.organisation}>
              {entry.status === 'disputed' && (
                <p className="act">
                  <a className="btn q" href={to(`/matching/services?rewrite=${entry.id}#log`)}>
                    {say({ zh: '重写这条记录', en: 'Write it anew' })}
                  </a>
                </p>
              )}
            </ServiceRow>
          ))}
        </section>
      )}
      <OpenPosts request={request} found={found} />
    </>,
  )
}

export const servicesPage: Page = {
  method: 'GET',
  path: '/matching/services',
  access: 'signed_in',
  handle: (request) => show(request),
}

/** Hours as typed, `2.5` or `2`, in whole minutes; what is no number is none. */
const minutesOf = (text: string): number => (/^\d{1,2}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 60) : 0)

export const servicePost: Page = {
  method: 'POST',
  path: '/matching/services',
  access: 'signed_in',
  handle: async (request) => {
    const of = (name: string) => textOf(request.form, name)
    const minutes = minutesOf(of('hours'))
    const input = { pairingId: of('pairingId'), onDay: of('onDay'), place: of('place'), done: of('done') }
    const errors = faults(request, minutes)
    if (errors.length > 0) return show(request, errors)
    const replaces = of('replaces') === '' ? {} : { replaces: of('replaces') }
    const done = await tryAct(request, 'onDay', () => request.act(logService, { ...input, minutes, ...replaces }))
    return done.ok ? { kind: 'redirect', to: request.to('/matching/services') } : show(request, done.errors)
  },
}

/** What is missing in the form, before anything is sent on: said at its field. */
function faults({ form, say }: PageRequest, minutes: number): readonly FieldError[] {
  const missing: [string, boolean, { zh: string; en: string }][] = [
    ['onDay', textOf(form, 'onDay') === '', { zh: '请填服务日期。', en: 'Please give the day.' }],
    ['place', textOf(form, 'place').length < 2, { zh: '请填服务地点。', en: 'Please give the place.' }],
    [
      'hours',
      minutes < 15 || minutes > 1440,
      { zh: '请填服务时长，0.25 到 24 小时，例如 2.5。', en: 'Please give the hours, 0.25 to 24, as 2.5.' },
    ],
    ['done', textOf(form, 'done').length < 4, { zh: '请写做了什么。', en: 'Please say what was done.' }],
  ]
  return missing.flatMap(([field, wrong, text]) => (wrong ? [{ field, text: say(text) }] : []))
}

export const postPost: Page = {
  method: 'POST',
  path: '/matching/services/apply',
  access: 'signed_in',
  handle: async (request) => {
    const holderId = textOf(request.form, 'holderId')
    const input = { opportunityId: textOf(request.form, 'opening'), ...(holderId !== '' && { holderId }) }
    const done = await tryAct(request, 'posts', () => request.act(apply, input))
    return done.ok
      ? { kind: 'redirect', to: request.to(`/matching/pairing/${done.value.pairingId}`) }
      : show(request, done.errors)
  },
}
