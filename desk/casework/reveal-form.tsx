import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type FormEvent, useState } from 'react'
import type { Secret } from '../api/casework.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'

const SHORTEST = 4

/** Asks why a sensitive value is needed. The person it belongs to can read the answer. */
export function RevealForm({
  caseId,
  secret,
  done,
}: {
  caseId: string
  secret: Secret
  done: (value: string | null) => void
}) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [short, setShort] = useState(false)
  const reveal = useCommand('casework/reveal')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setShort(reason.trim().length < SHORTEST)
    if (reason.trim().length < SHORTEST) return
    const shown = await reveal.send({ caseId, key: secret.key, reason: reason.trim() })
    if (shown) done(shown.value)
  }
  return (
    <form onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && done(null)}>
      <Field
        label={{ zh: '查看原因', en: 'Why you need it' }}
        help={{ zh: '会记录在案，本人可以查到。', en: 'It is recorded, and the person can read it.' }}
        error={short ? { zh: '至少写 4 个字。', en: 'Write at least 4 characters.' } : null}
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
      {reveal.refusal && <Failure refusal={reveal.refusal} />}
      <span className="buttons">
        <Button type="primary" htmlType="submit" loading={reveal.pending}>
          {say({ zh: '查看', en: 'Show' })}
        </Button>
        <Button onClick={() => done(null)}>{say({ zh: '返回', en: 'Back' })}</Button>
      </span>
    </form>
  )
}
