import Input from 'antd/es/input'
import type { Figure } from '../api/policy.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'

const UNITS: Record<NonNullable<Figure['unit']>, Text> = {
  fen: { zh: '元', en: 'yuan' },
  percent_hundredths: { zh: '%', en: '%' },
  count: { zh: '', en: '' },
}

type Props = {
  readonly figure: Figure
  readonly value: string
  readonly change: (value: string) => void
  readonly error: Text | null
}

/** The value in the unit people write it in. A ground that is only confirmed has none; a weak figure may be confirmed as it stands. */
export function ValueField({ figure, value, change, error }: Props) {
  const say = useSay()
  const { unit, state } = figure
  if (unit === null) return null
  const optional = state === 'unconfirmed' || state === 'confirmed'
  const help = {
    zh: '与政策文件一致的不用填，只登记来源。',
    en: 'Leave empty if the notice is right: only the source is entered.',
  }
  return (
    <Field label={{ zh: '数值', en: 'Value' }} optional={optional} error={error} {...(optional && { help })}>
      {(id, described) => (
        <Input
          id={id}
          {...described}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          suffix={say(UNITS[unit])}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  )
}
