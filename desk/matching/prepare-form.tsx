import { useNavigate } from '@tanstack/react-router'
import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Field } from '../ui/field.tsx'
import { Section } from '../ui/section.tsx'

const KINDS = [
  { id: 'internship', title: { zh: '见习', en: 'Internships' } },
  { id: 'apprenticeship', title: { zh: '学徒', en: 'Apprenticeships' } },
  { id: 'order_class', title: { zh: '订单班名额', en: 'Places in order classes' } },
  { id: 'job', title: { zh: '岗位', en: 'Jobs' } },
] as const

/** Makes a batch and opens it. */
export function PrepareForm() {
  const say = useSay()
  const tenant = useTenant()
  const go = useNavigate()
  const prepare = useCommand('matching/prepare-assignment')
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<(typeof KINDS)[number]['id']>('internship')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = await prepare.send({ title, kind })
    if (made) void go({ to: '/$tenant/matching/$runId', params: { tenant, runId: made.runId } })
  }
  return (
    <Section title={{ zh: '新建批次', en: 'New batch' }}>
      <form className="narrow-form" onSubmit={submit}>
        <Field label={{ zh: '名称', en: 'Name' }}>
          {(id) => (
            <input
              id={id}
              className="control"
              maxLength={100}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label={{ zh: '分配到', en: 'Assign to' }}>
          {(id) => (
            <select
              id={id}
              className="control"
              value={kind}
              onChange={(event) => setKind(event.target.value as typeof kind)}
            >
              {KINDS.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(one.title)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {prepare.refusal && <Failure refusal={prepare.refusal} />}
        <Button type="primary" htmlType="submit" disabled={title.trim() === ''} loading={prepare.pending}>
          {say({ zh: '分配', en: 'Assign' })}
        </Button>
      </form>
    </Section>
  )
}
