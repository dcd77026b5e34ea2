import TextArea from 'antd/es/input/TextArea'
import { Field } from '../ui/field.tsx'

type Props = {
  readonly value: string
  readonly change: (text: string) => void
  readonly required: boolean
  readonly missing: boolean
  readonly focus?: boolean
}

/** The opinion in words. Takes the focus where it is what comes next. */
export function OpinionField({ value, change, required, missing, focus = true }: Props) {
  return (
    <Field
      label={{ zh: '办理意见', en: 'Opinion' }}
      optional={!required}
      error={missing ? { zh: '请写明意见。', en: 'Please write the opinion.' } : null}
    >
      {(id, described) => (
        <TextArea
          id={id}
          {...described}
          autoFocus={focus}
          maxLength={2000}
          autoSize={{ minRows: 3, maxRows: 12 }}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  )
}
