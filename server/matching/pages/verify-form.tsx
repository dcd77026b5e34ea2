import { type FieldError, Form, TextField } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { Seen } from './pairing.tsx'

type Props = { readonly request: PageRequest; readonly seen: Seen; readonly errors: readonly FieldError[] }

/** An officer says that the record of the work agrees with contract and insurance; afterwards, how many months were insured by now. */
export function VerifyForm({ request, seen, errors }: Props) {
  const { say, to, form } = request
  const typed = form.insuredMonths
  return (
    <section>
      <h2>{say({ zh: '核实用工记录', en: 'Verify the record of the work' })}</h2>
      <p>
        {seen.verified
          ? say({
              zh: '记录已经核实。参保月数有变化的，可以再填。',
              en: 'The record is verified. If more months are insured by now, state them again.',
            })
          : say({
              zh: '起止日期由双方约定，尚未核实。与合同、参保记录比对一致后点核实，双方能享受的支持会自动列出。',
              en: 'Both sides agreed on the days; nobody has verified them. Compare them with the contract and the insurance records; what both are due is then found by itself.',
            })}
      </p>
      <Form action={to(`/matching/pairing/${seen.summary.id}/verify`)}>
        <TextField
          name="insuredMonths"
          label={say({ zh: '已参保月数', en: 'Months insured so far' })}
          help={say({ zh: '没有查参保记录的，不填。', en: 'Leave it empty where the records were not looked at.' })}
          optional
          inputMode="numeric"
          value={typeof typed === 'string' ? typed : undefined}
          error={errors.find((one) => one.field === 'insuredMonths')?.text}
        />
        <p className="act">
          <button className="btn q" type="submit">
            {say({ zh: '核实无误', en: 'It agrees' })}
          </button>
        </p>
      </Form>
    </section>
  )
}
