import Input from 'antd/es/input'
import { Field } from '../ui/field.tsx'

/** The clause a refusal rests on. */
export function ClauseField({
  value,
  change,
  missing,
}: {
  value: string
  change: (text: string) => void
  missing: boolean
}) {
  return (
    <Field
      label={{ zh: '依据条款', en: 'Clause' }}
      error={missing ? { zh: '请写明依据哪一条。', en: 'Please name the clause.' } : null}
    >
      {(id, described) => (
        <Input id={id} {...described} maxLength={300} value={value} onChange={(event) => change(event.target.value)} />
      )}
    </Field>
  )
}
