import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { DocumentFields } from './document-fields.tsx'
import type { Counts } from './offers.tsx'

const NOTHING = { benefit: '', sourceDocument: '', sourceDay: '' }

/** Has a benefit given without an application, or by application again: the head's decision, with its document. */
export function ModeForm({ modes }: { modes: Counts['modes'] }) {
  const say = useSay()
  const { offices, tenant } = useMe()
  const { tell } = useNotice()
  const set = useCommand('policy/set-mode')
  const [values, setValues] = useState(NOTHING)
  if (!offices.some((one) => one.role === 'head')) return null
  const now = modes.find((one) => one.benefit === values.benefit)?.proactive ?? false
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const standing = tenant.demonstration ? 'demonstration' : 'official'
    if (!(await set.send({ ...values, proactive: !now, standing }))) return
    setValues(NOTHING)
    tell({ zh: '已登记，全员重新比对。', en: 'Recorded; everybody is compared anew.' })
  }
  const complete = Object.values(values).every((one) => one.trim() !== '')
  return (
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
            {modes.map((one) => (
              <option key={one.benefit} value={one.benefit}>
                {say(one.title)}
                {one.proactive ? say({ zh: '（免申即享）', en: ' (without application)' }) : ''}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DocumentFields values={values} change={(id, value) => setValues({ ...values, [id]: value })} />
      {set.refusal && <Failure refusal={set.refusal} />}
      <Button type="primary" htmlType="submit" disabled={!complete} loading={set.pending}>
        {now
          ? say({ zh: '改回申请', en: 'By application again' })
          : say({ zh: '设为免申即享', en: 'Without application' })}
      </Button>
    </form>
  )
}
