import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Own } from '../api/administration.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'

const TEXTS = [
  { id: 'from', type: 'date', title: { zh: '起日', en: 'From' } },
  { id: 'until', type: 'date', title: { zh: '止日', en: 'Until' } },
  { id: 'reason', type: 'text', title: { zh: '事由', en: 'Reason' } },
] as const

/** Lets a colleague of the same unit stand in from one day to another. */
export function AwayForm({ own }: { own: Own }) {
  const say = useSay()
  const { tell } = useNotice()
  const begin = { desk: '0', to: '', from: own.today, until: own.today, reason: '' }
  const [values, setValues] = useState(begin)
  const delegate = useCommand('administration/delegate')
  const desk = own.desks[Number(values.desk)]
  const put = (to: Partial<typeof begin>) => setValues({ ...values, ...to })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!desk) return
    const { to, from, until, reason } = values
    if (!(await delegate.send({ role: desk.role, unitId: desk.unitId, to, from, until, reason: reason.trim() }))) return
    setValues(begin)
    tell({ zh: '委托已登记，到期自动结束。', en: 'Recorded; it ends by itself.' })
  }
  return (
    <form className="narrow-form" onSubmit={submit}>
      <Field label={{ zh: '我的岗位', en: 'My office' }}>
        {(id) => (
          <select
            id={id}
            className="control"
            value={values.desk}
            onChange={(event) => put({ desk: event.target.value, to: '' })}
          >
            {own.desks.map((one, at) => (
              <option key={`${one.role}@${one.unitId}`} value={at}>
                {say(one.unit)} · {say(one.title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={{ zh: '代办人', en: 'Who stands in' }}
        help={{ zh: '本单位有岗位的同事。', en: 'A colleague who holds an office in the unit.' }}
      >
        {(id) => (
          <select id={id} className="control" value={values.to} onChange={(event) => put({ to: event.target.value })}>
            <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
            {desk?.colleagues.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {TEXTS.map((one) => (
        <Field key={one.id} label={one.title}>
          {(id) => (
            <input
              id={id}
              type={one.type}
              className="control"
              maxLength={200}
              value={values[one.id]}
              onChange={(event) => put({ [one.id]: event.target.value })}
            />
          )}
        </Field>
      ))}
      {delegate.refusal && <Failure refusal={delegate.refusal} />}
      <Button
        type="primary"
        htmlType="submit"
        loading={delegate.pending}
        disabled={values.to === '' || values.from === '' || values.until === '' || values.reason.trim().length < 2}
      >
        {say({ zh: '登记委托', en: 'Let them stand in' })}
      </Button>
    </form>
  )
}
