import type { Text } from '../api/text.ts'
import { Field } from './field.tsx'

const LONGEST = 500

type Props = { readonly label: Text; readonly value: string; readonly change: (value: string) => void }

/** One line that says why something is done. */
export function ReasonField({ label, value, change }: Props) {
  return (
    <div className="narrow-form">
      <Field label={label}>
        {(id) => (
          <input
            id={id}
            className="control"
            maxLength={LONGEST}
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
    </div>
  )
}
