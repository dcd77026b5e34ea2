import Button from 'antd/es/button'
import { useState } from 'react'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import type { Disputed } from './disputes.tsx'

/** The answer of the unit whose the facts are: they stand, or they do not. The words go to whoever said so. */
export function SettleForm({ row }: { row: Disputed }) {
  const say = useSay()
  const { tell } = useNotice()
  const settle = useCommand('casework/settle-offer')
  const [text, setText] = useState('')
  const send = async (stands: boolean) => {
    if (!(await settle.send({ offerId: row.id, version: row.version, stands, text }))) return
    tell({ zh: '已答复对方。', en: 'They have been answered.' })
  }
  return (
    <div className="narrow-form">
      <Field label={{ zh: '核对结果（会告诉对方）', en: 'What was found (they are told)' }}>
        {(id) => (
          <textarea
            id={id}
            className="control"
            rows={2}
            maxLength={1000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {settle.refusal && <Failure refusal={settle.refusal} />}
      <p className="buttons">
        <Button disabled={text.trim().length < 2} loading={settle.pending} onClick={() => send(true)}>
          {say({ zh: '记录无误，恢复提供', en: 'The record stands: offer again' })}
        </Button>{' '}
        <Button disabled={text.trim().length < 2} loading={settle.pending} onClick={() => send(false)}>
          {say({ zh: '记录有误，撤下', en: 'The record is wrong: take it away' })}
        </Button>
      </p>
    </div>
  )
}
