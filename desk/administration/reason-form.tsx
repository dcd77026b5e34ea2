import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type FormEvent, useState } from 'react'
import type { Refusal } from '../api/refusal.ts'
import type { Text } from '../api/text.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'

type Props = {
  readonly verb: Text
  readonly help?: Text
  readonly danger?: boolean
  readonly shortest?: number
  readonly pending: boolean
  readonly refusal: Refusal | null
  readonly send: (reason: string) => Promise<unknown>
}

/** A button that asks for the reason in its own place before it acts. Escape goes back. */
export function ReasonForm({ verb, help, danger = false, shortest = 2, pending, refusal, send }: Props) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < shortest
  const close = () => {
    setAsking(false)
    setTried(false)
    setReason('')
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (short) return
    if (await send(reason.trim())) close()
  }
  if (!asking) return <Button onClick={() => setAsking(true)}>{say(verb)}</Button>
  return (
    <form className="reason" noValidate onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <Field
        label={{ zh: '原因', en: 'Reason' }}
        {...(help && { help })}
        error={
          tried && short
            ? { zh: `请写明原因，至少 ${shortest} 个字。`, en: `Say why, in at least ${shortest} characters.` }
            : null
        }
      >
        {(id, described) => (
          <Input
            id={id}
            {...described}
            autoFocus
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {refusal && <Failure refusal={refusal} />}
      <span className="buttons">
        <Button type="primary" danger={danger} htmlType="submit" loading={pending}>
          {say(verb)}
        </Button>
        <Button disabled={pending} onClick={close}>
          {say({ zh: '返回', en: 'Back' })}
        </Button>
      </span>
    </form>
  )
}
