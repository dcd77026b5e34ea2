import type { Text } from '../api/text.ts'
import { Field } from '../ui/field.tsx'

type Props = {
  readonly label: Text
  readonly value: string
  readonly change: (day: string) => void
  readonly error?: Text | null
  readonly min?: string
  readonly max?: string
}

/** A day, in the browser's own control: a phone shows its wheel. */
export function DayField({ label, value, change, error = null, min, max }: Props) {
  return (
    <Field label={label} error={error}>
      {(id, described) => (
        <input
          id={id}
          type="date"
          className="control"
          value={value}
          min={min}
          max={max}
          onChange={(event) => change(event.target.value)}
          {...described}
        />
      )}
    </Field>
  )
}
