import { ChoiceField, Form, TextField } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { Seen } from './pairing.tsx'

/** An officer gives a bed. */
export function BedForm({ request, seen }: { request: PageRequest; seen: Seen }) {
  const { say, to } = request
  return (
    <section>
      <h2>{say({ zh: '安排床位', en: 'Give a bed' })}</h2>
      <Form action={to(`/matching/pairing/${seen.summary.id}/bed`)}>
        <ChoiceField
          name="carrierId"
          legend={say({ zh: '住在哪里', en: 'Where' })}
          choices={seen.hostels.map((one) => ({ value: one.id, label: one.name }))}
          value={seen.hostels[0]?.id}
        />
        <TextField name="from" type="date" label={say({ zh: '入住日期', en: 'From' })} value={seen.today} />
        <TextField name="until" type="date" label={say({ zh: '退房日期', en: 'Until' })} />
        <p className="act">
          <button className="btn q" type="submit">
            {say({ zh: '安排床位', en: 'Give a bed' })}
          </button>
        </p>
      </Form>
    </section>
  )
}
