import type { EntryField } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { PlainControl } from '../casework/plain-control.tsx'
import { Field } from '../ui/field.tsx'

type Props = {
  readonly field: EntryField
  readonly value: string
  readonly error: Text | null
  readonly change: (value: string) => void
}

/** One cell of an entry: what it is, how it is written, what is wrong with it. */
export function RecordField({ field, value, error, change }: Props) {
  const { title, note, required, type } = field
  const help = type === 'line' && note.zh !== '' ? note : undefined
  const plain = { id: field.id, title, required, type, options: field.choices }
  return (
    <Field label={title} optional={!required} error={error} {...(help && { help })}>
      {(id, described) => <PlainControl id={id} described={described} field={plain} value={value} change={change} />}
    </Field>
  )
}
