import type { z } from 'zod'
import { type FieldError, Form, TextField } from '../../platform/pages/form.tsx'
import { errorOf } from '../../platform/pages/form-page.tsx'
import { SelectField, TextArea } from '../../platform/pages/more-fields.tsx'
import { type PageRequest, textOf } from '../../platform/pages/page.ts'
import type { ownServices } from '../queries/own-services.ts'
import type { Service } from './service-row.tsx'

export type Found = z.output<typeof ownServices.output>

type Props = {
  readonly request: PageRequest
  readonly found: Found
  readonly errors: readonly FieldError[]
  /** The disputed record that is written anew. */
  readonly rewritten: Service | undefined
}

/** One service: where, when, how long, what. Few fields, so that it is done on the way home. */
export function ServiceForm({ request, found, errors, rewritten }: Props) {
  const { say, to, form } = request
  const typed = (name: string, otherwise: string) => textOf(form, name) || otherwise
  return (
    <section className="sheet" id="log" aria-labelledby="log-title">
      <header>
        <h2 id="log-title">
          {rewritten
            ? say({ zh: '重写服务记录', en: 'Write the record anew' })
            : say({ zh: '记一次服务', en: 'Record a service' })}
        </h2>
      </header>
      <Form action={to('/matching/services')}>
        <input type="hidden" name="replaces" value={typed('replaces', rewritten?.id ?? '')} />
        <SelectField
          name="pairingId"
          label={say({ zh: '服务企业', en: 'Company' })}
          value={typed('pairingId', rewritten?.pairingId ?? found.postings[0]?.pairingId ?? '')}
          choices={[
            {
              of: found.postings.map((one) => ({
                value: one.pairingId,
                label: `${one.organisation} · ${one.title} · ${one.holder}`,
              })),
            },
          ]}
        />
        <TextField
          name="onDay"
          type="date"
          label={say({ zh: '服务日期', en: 'Day' })}
          value={typed('onDay', rewritten?.onDay ?? found.today)}
          error={errorOf(errors, 'onDay')}
        />
        <TextField
          name="place"
          label={say({ zh: '地点', en: 'Place' })}
          value={typed('place', rewritten?.place ?? '')}
          error={errorOf(errors, 'place')}
        />
        <TextField
          name="hours"
          inputMode="decimal"
          label={say({ zh: '时长（小时）', en: 'Hours' })}
          value={typed('hours', rewritten ? String(rewritten.minutes / 60) : '')}
          error={errorOf(errors, 'hours')}
        />
        <TextArea
          name="done"
          rows={3}
          longest={1000}
          label={say({ zh: '做了什么', en: 'What was done' })}
          help={say({
            zh: '企业看得到；不要写企业的技术秘密和别人的个人信息。',
            en: 'The company reads it. Write no trade secrets and nothing personal about others.',
          })}
          value={typed('done', rewritten?.done ?? '')}
          error={errorOf(errors, 'done')}
        />
        <p className="act">
          <button className="btn" type="submit">
            {say({ zh: '提交给企业确认', en: 'Send it to the company' })}
          </button>
        </p>
      </Form>
    </section>
  )
}
