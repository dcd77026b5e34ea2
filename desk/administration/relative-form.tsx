import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Own } from '../api/administration.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'

const NOTHING = { name: '', relationship: '', idNumber: '', employer: '' }
const TEXTS = [
  { id: 'name', title: { zh: '姓名', en: 'Name' }, optional: false },
  { id: 'idNumber', title: { zh: '证件号码', en: 'Document number' }, optional: false },
  { id: 'employer', title: { zh: '工作单位', en: 'Employer' }, optional: true },
] as const

/** Declares a relative. */
export function RelativeForm({ relationships }: { relationships: Own['relationships'] }) {
  const say = useSay()
  const { tell } = useNotice()
  const [values, setValues] = useState(NOTHING)
  const declare = useCommand('administration/declare-relative')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const relationship = relationships.find((one) => one.id === values.relationship)?.id
    if (!relationship || !(await declare.send({ ...values, relationship }))) return
    setValues(NOTHING)
    tell({ zh: '已申报，从现在起不再经手其申请。', en: 'Declared; their cases are closed to you from now on.' })
  }
  return (
    <form className="narrow-form" onSubmit={submit} autoComplete="off">
      <Field label={{ zh: '关系', en: 'Relation' }}>
        {(id) => (
          <select
            id={id}
            className="control"
            value={values.relationship}
            onChange={(event) => setValues({ ...values, relationship: event.target.value })}
          >
            <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
            {relationships.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {TEXTS.map((one) => (
        <Field key={one.id} label={one.title} optional={one.optional}>
          {(id) => (
            <input
              id={id}
              className="control"
              autoComplete="off"
              maxLength={one.id === 'employer' ? 100 : 60}
              value={values[one.id]}
              onChange={(event) => setValues({ ...values, [one.id]: event.target.value })}
            />
          )}
        </Field>
      ))}
      {declare.refusal && <Failure refusal={declare.refusal} />}
      <Button
        type="primary"
        htmlType="submit"
        loading={declare.pending}
        disabled={values.name.trim() === '' || values.idNumber.trim().length < 6 || values.relationship === ''}
      >
        {say({ zh: '申报', en: 'Declare' })}
      </Button>
    </form>
  )
}
