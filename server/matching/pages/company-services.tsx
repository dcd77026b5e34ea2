import type { FieldError } from '../../platform/pages/form.tsx'
import { framedPage } from '../../platform/pages/form-page.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { WordForm } from '../../platform/pages/word-form.tsx'
import { answerService } from '../commands/answer-service.ts'
import { companyServices } from '../queries/company-services.ts'
import { ServiceRow } from './service-row.tsx'

const TITLE = { zh: '确认科技特派员服务', en: 'Confirm commissioners’ services' }

/** What commissioners say they did at the company; the company’s own word makes it count. */
async function show(request: PageRequest, errors: readonly FieldError[] = [], about = ''): Promise<PageAnswer> {
  const { say } = request
  const { companies, entries } = await request.ask(companyServices, {})
  const lede = say({
    zh: '科技特派员在你单位的每次服务，由你们确认才计入。不对的写明原因，对方会重写。',
    en: 'Each service at your company counts when you confirm it. Say what is wrong, and it is written anew.',
  })
  return framedPage(
    request,
    { title: TITLE, lede, room: 'matching', errors },
    <>
      {companies === 0 && (
        <p>
          {say({
            zh: '代办身份核实以后，才能确认本单位的服务。',
            en: 'You confirm your company’s services once your standing has been confirmed.',
          })}
        </p>
      )}
      {companies > 0 && entries.length === 0 && (
        <p>{say({ zh: '还没有服务记录。', en: 'No service has been recorded yet.' })}</p>
      )}
      {entries.map((entry) => (
        <ServiceRow key={entry.id} request={request} entry={entry} named={entry.holder}>
          {entry.status === 'waiting' && (
            <WordForm
              request={request}
              action={`/matching/services/confirm/${entry.id}`}
              field={`text-${entry.id}`}
              error={entry.id === about ? errors[0]?.text : undefined}
              label={{ zh: '有异议的，写明哪里不对', en: 'If you dispute it: what is wrong' }}
              name="confirmed"
              yes={{ zh: '确认服务属实', en: 'Confirm it' }}
              no={{ zh: '有异议', en: 'Dispute it' }}
            />
          )}
        </ServiceRow>
      ))}
    </>,
  )
}

export const companyServicesPage: Page = {
  method: 'GET',
  path: '/matching/services/confirm',
  access: 'signed_in',
  handle: (request) => show(request),
}

export const companyServicesPost: Page = {
  method: 'POST',
  path: '/matching/services/confirm/:entryId',
  access: 'signed_in',
  handle: async (request) => {
    const entryId = request.params.entryId ?? ''
    const input = {
      entryId,
      confirmed: textOf(request.form, 'confirmed') === 'yes',
      text: textOf(request.form, 'text'),
    }
    const done = await tryAct(request, `text-${entryId}`, () => request.act(answerService, input))
    if (done.ok) return { kind: 'redirect', to: request.to('/matching/services/confirm') }
    const errors = done.errors.map((one) => ({ ...one, field: `text-${entryId}` }))
    return show(request, errors, entryId)
  },
}
