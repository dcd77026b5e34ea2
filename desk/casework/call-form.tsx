import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Output } from '../api/contract.ts'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { Section } from '../ui/section.tsx'

const NOTHING = { benefit: '', opensOn: '', closesOn: '', document: '' }
const FIELDS = [
  { id: 'opensOn', type: 'date', title: { zh: '开始日期', en: 'Opens on' } },
  { id: 'closesOn', type: 'date', title: { zh: '截止日期', en: 'Closes on' } },
  { id: 'document', type: 'text', title: { zh: '通知名称或文号', en: 'Document' } },
] as const

/** Opens a call. What may be applied for only by call stands first in the choice. */
export function CallForm({ wanted }: { wanted: Output<'casework/calls'>['wanted'] }) {
  const say = useSay()
  const { offices } = useMe()
  const { tell } = useNotice()
  const open = useCommand('casework/open-call')
  const [values, setValues] = useState(NOTHING)
  const rules = useAsk('policy/rules', {}).data?.rows ?? []
  if (!offices.some((one) => one.role === 'officer' || one.role === 'head')) return null
  const first = new Set(wanted.map((one) => one.benefit))
  const rest = rules.filter((one) => !first.has(one.id))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await open.send(values))) return
    setValues(NOTHING)
    tell({ zh: '申报通知已发布。', en: 'The call is open.' })
  }
  const complete = Object.values(values).every((one) => one.trim() !== '')
  return (
    <Section title={{ zh: '发布申报通知', en: 'Open a call' }}>
      <form className="narrow-form" onSubmit={submit}>
        <Field label={{ zh: '政策', en: 'Benefit' }}>
          {(id) => (
            <select
              id={id}
              className="control"
              value={values.benefit}
              onChange={(event) => setValues({ ...values, benefit: event.target.value })}
            >
              <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
              {wanted.length > 0 && (
                <optgroup label={say({ zh: '只在申报期内受理', en: 'Only by call' })}>
                  {wanted.map((one) => (
                    <option key={one.benefit} value={one.benefit}>
                      {say(one.title)}
                    </option>
                  ))}
                </optgroup>
              )}
              <optgroup label={say({ zh: '随时受理', en: 'At any time' })}>
                {rest.map((one) => (
                  <option key={one.id} value={one.id}>
                    {say(one.title)}
                  </option>
                ))}
              </optgroup>
            </select>
          )}
        </Field>
        {FIELDS.map((field) => (
          <Field key={field.id} label={field.title}>
            {(id) => (
              <input
                id={id}
                type={field.type}
                className="control"
                maxLength={200}
                value={values[field.id]}
                onChange={(event) => setValues({ ...values, [field.id]: event.target.value })}
              />
            )}
          </Field>
        ))}
        {open.refusal && <Failure refusal={open.refusal} />}
        <Button type="primary" htmlType="submit" disabled={!complete} loading={open.pending}>
          {say({ zh: '发布', en: 'Open' })}
        </Button>
      </form>
    </Section>
  )
}
