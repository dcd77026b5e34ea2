import TextArea from 'antd/es/input/TextArea'
import type { PlainField } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'

type Props = {
  readonly id: string
  readonly described: { 'aria-describedby'?: string; 'aria-invalid'?: boolean }
  readonly field: PlainField
  readonly value: string
  readonly change: (value: string) => void
  readonly focus?: boolean
}

const INPUTS = { line: 'text', day: 'date', number: 'number', money: 'text' } as const

/** The control of one field. Native ones: they speak every reader's language and cost nothing to load. */
export function PlainControl({ id, described, field, value, change, focus = false }: Props) {
  const say = useSay()
  if (field.type === 'text') {
    return (
      <TextArea
        id={id}
        {...described}
        autoFocus={focus}
        maxLength={2000}
        autoSize={{ minRows: 3, maxRows: 12 }}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    )
  }
  if (field.type === 'choice') {
    return (
      <select id={id} {...described} className="control" value={value} onChange={(event) => change(event.target.value)}>
        <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
        {(field.options ?? []).map((one) => (
          <option key={one.id} value={one.id}>
            {say(one.title)}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      id={id}
      {...described}
      className="control"
      type={INPUTS[field.type]}
      inputMode={field.type === 'money' ? 'decimal' : undefined}
      value={value}
      onChange={(event) => change(event.target.value)}
    />
  )
}
