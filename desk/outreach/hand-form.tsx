import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Need, Owner } from '../api/outreach.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { DayField } from './day-field.tsx'
import { OwnerSelect } from './owner-select.tsx'

/** Gives a need to somebody else or another date; the company reads the reason. */
export function HandForm({ need, owners }: { need: Need; owners: readonly Owner[] }) {
  const say = useSay()
  const hand = useCommand('outreach/hand-need')
  const [open, setOpen] = useState(false)
  const known = owners.some((one) => one.id === need.ownerId)
  const [owner, setOwner] = useState(known ? need.ownerId : (owners[0]?.id ?? ''))
  const [dueOn, setDueOn] = useState(need.dueOn)
  const [reason, setReason] = useState('')
  const verb = { zh: '转办或改期', en: 'Hand on or move the date' }
  if (!open) return <Button onClick={() => setOpen(true)}>{say(verb)}</Button>
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await hand.send({ needId: need.id, owner, dueOn, reason })) setOpen(false)
  }
  return (
    <form onSubmit={submit} className="reason-line" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <OwnerSelect label={{ zh: '谁来办', en: 'Who sees to it' }} owners={owners} value={owner} change={setOwner} />
      <DayField label={{ zh: '答复期限', en: 'Answer by' }} value={dueOn} change={setDueOn} />
      <Field label={{ zh: '原因', en: 'Why' }} help={{ zh: '企业看得到。', en: 'The company reads it.' }}>
        {(id, described) => (
          <input
            id={id}
            className="control"
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            {...described}
          />
        )}
      </Field>
      {hand.refusal && <Failure refusal={hand.refusal} />}
      <span className="buttons">
        <Button type="primary" htmlType="submit" loading={hand.pending} disabled={reason.trim().length < 2}>
          {say(verb)}
        </Button>
        <Button onClick={() => setOpen(false)}>{say({ zh: '返回', en: 'Back' })}</Button>
      </span>
    </form>
  )
}
