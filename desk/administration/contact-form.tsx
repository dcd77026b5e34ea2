import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { UnitRow } from '../api/administration.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'

const FIELDS = [
  { id: 'phone', title: { zh: '电话', en: 'Telephone' } },
  { id: 'address', title: { zh: '地址', en: 'Address' } },
  { id: 'hours', title: { zh: '办公时间', en: 'Hours' } },
] as const

/** Changes how a unit is reached, in its own row. */
export function ContactForm({ row }: { row: UnitRow }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [values, setValues] = useState({ phone: row.phone, address: row.address, hours: row.hours })
  const set = useCommand('administration/set-contact')
  if (!open) {
    return (
      <button
        type="button"
        className="link-button"
        aria-label={say({ zh: `修改 ${row.title.zh} 的联系方式`, en: `Change how ${row.title.en} is reached` })}
        onClick={() => setOpen(true)}
      >
        {say({ zh: '修改', en: 'Change' })}
      </button>
    )
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await set.send({ unitId: row.id, ...values })) setOpen(false)
  }
  return (
    <form onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      {FIELDS.map((one, at) => (
        <Field key={one.id} label={one.title} optional>
          {(id) => (
            <input
              id={id}
              className="control"
              // biome-ignore lint/a11y/noAutofocus: the form was asked for by the button it stands in place of
              autoFocus={at === 0}
              maxLength={one.id === 'phone' ? 60 : 200}
              value={values[one.id]}
              onChange={(event) => setValues({ ...values, [one.id]: event.target.value })}
            />
          )}
        </Field>
      ))}
      {set.refusal && <Failure refusal={set.refusal} />}
      <span className="buttons">
        <Button type="primary" htmlType="submit" loading={set.pending}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>
        <Button onClick={() => setOpen(false)}>{say({ zh: '返回', en: 'Back' })}</Button>
      </span>
    </form>
  )
}
