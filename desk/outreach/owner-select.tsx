import type { Owner } from '../api/outreach.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'

type Props = {
  readonly label: Text
  readonly owners: readonly Owner[]
  readonly value: string
  readonly change: (id: string) => void
}

/** Who is to do it: oneself or a colleague in office. */
export function OwnerSelect({ label, owners, value, change }: Props) {
  const say = useSay()
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} className="control" value={value} onChange={(event) => change(event.target.value)}>
          {owners.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.title)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
