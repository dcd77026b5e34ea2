import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Refusal } from '../api/refusal.ts'
import type { Text } from '../api/text.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'

type Props = {
  readonly verb: Text
  readonly label: Text
  readonly pending: boolean
  readonly refusal: Refusal | null
  readonly send: (text: string) => Promise<unknown>
  readonly least?: number
}

/** A button that asks for a sentence before it acts. */
export function ReasonLine({ verb, label, pending, refusal, send, least = 2 }: Props) {
  const say = useSay()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  if (!open) return <Button onClick={() => setOpen(true)}>{say(verb)}</Button>
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await send(text.trim())) setOpen(false)
  }
  return (
    <form onSubmit={submit} className="reason-line" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <Field label={label}>
        {(id) => (
          <textarea
            id={id}
            // biome-ignore lint/a11y/noAutofocus: the form opens in the place of the button that was pressed
            autoFocus
            className="control"
            rows={2}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {refusal && <Failure refusal={refusal} />}
      <span className="buttons">
        <Button type="primary" htmlType="submit" loading={pending} disabled={text.trim().length < least}>
          {say(verb)}
        </Button>
        <Button onClick={() => setOpen(false)}>{say({ zh: '返回', en: 'Back' })}</Button>
      </span>
    </form>
  )
}
