import type { OfferField as FieldOf, RowsField } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'
import { OfferRows } from './offer-rows.tsx'
import type { FieldValue, RowValues } from './offer-values.ts'
import { PlainControl } from './plain-control.tsx'

type Props = {
  readonly field: FieldOf
  readonly value: FieldValue
  readonly change: (value: string | readonly RowValues[]) => void
  readonly missing: boolean
  readonly focus: boolean
}

/** One thing an action asks for, as the server describes it. */
export function OfferField({ field, value, change, missing, focus }: Props) {
  const say = useSay()
  if (field.type === 'rows') {
    const rows = Array.isArray(value) ? (value as readonly RowValues[]) : [{}]
    return <OfferRows field={field as RowsField} rows={rows} change={change} missing={missing} />
  }
  const error = missing ? { zh: `请填写“${field.title.zh}”。`, en: `Please fill in “${say(field.title)}”.` } : null
  return (
    <Field label={field.title} optional={!field.required} error={error}>
      {(id, described) => (
        <PlainControl
          id={id}
          described={described}
          field={field}
          value={typeof value === 'string' ? value : ''}
          change={change}
          focus={focus}
        />
      )}
    </Field>
  )
}
