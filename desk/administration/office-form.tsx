import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { PersonDetail } from '../api/administration.ts'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { Section } from '../ui/section.tsx'

const TEXTS = [
  { id: 'from', type: 'date', title: { zh: '起日', en: 'From' } },
  { id: 'until', type: 'date', title: { zh: '止日', en: 'Until' }, optional: true },
  { id: 'reason', type: 'text', title: { zh: '事由', en: 'Reason' } },
] as const

/** Prepares an office. It is held once the security administrator has confirmed it. */
export function OfficeForm({ person }: { person: PersonDetail }) {
  const say = useSay()
  const { tell } = useNotice()
  const { tenant } = useMe()
  const begin = { role: '', unitId: '', from: person.today, until: '', reason: '' }
  const [values, setValues] = useState(begin)
  const prepare = useCommand('administration/prepare-office')
  const role = person.roles.find((one) => one.id === values.role)
  const unitId = role?.inCity ? 'city' : values.unitId
  const complete = role !== undefined && unitId !== '' && values.from !== '' && values.reason.trim().length > 1
  const put = (to: Partial<typeof begin>) => setValues({ ...values, ...to })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const sent = { ...values, accountId: person.id, unitId, until: values.until || null, reason: values.reason.trim() }
    if (!(await prepare.send(sent))) return
    setValues(begin)
    tell({ zh: '岗位已拟定，等待安全管理员确认。', en: 'Prepared; it waits for the security administrator.' })
  }
  return (
    <Section title={{ zh: '拟定岗位', en: 'Prepare an office' }}>
      <form className="narrow-form" onSubmit={submit}>
        <Field label={{ zh: '岗位', en: 'Role' }}>
          {(id) => (
            <select
              id={id}
              className="control"
              value={values.role}
              onChange={(event) => put({ role: event.target.value })}
            >
              <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
              {[false, true].map((inCity) => (
                <optgroup
                  key={String(inCity)}
                  label={say(inCity ? { zh: '三员', en: 'Administrators' } : { zh: '办理岗位', en: 'Handles cases' })}
                >
                  {person.roles
                    .filter((one) => one.inCity === inCity)
                    .map((one) => (
                      <option key={one.id} value={one.id}>
                        {say(one.title)}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
        {role?.inCity ? (
          <p className="quiet">
            {say({
              zh: `管理员面向全市：${tenant.title.zh}。`,
              en: `An administrator is the whole city’s: ${tenant.title.en}.`,
            })}
          </p>
        ) : (
          <Field label={{ zh: '单位', en: 'Unit' }}>
            {(id) => (
              <select
                id={id}
                className="control"
                value={values.unitId}
                onChange={(event) => put({ unitId: event.target.value })}
              >
                <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
                {person.units.map((one) => (
                  <option key={one.id} value={one.id}>
                    {say(one.title)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {TEXTS.map((one) => (
          <Field key={one.id} label={one.title} optional={'optional' in one}>
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
        {prepare.refusal && <Failure refusal={prepare.refusal} />}
        <Button type="primary" htmlType="submit" disabled={!complete} loading={prepare.pending}>
          {say({ zh: '提交确认', en: 'Send for confirmation' })}
        </Button>
      </form>
    </Section>
  )
}
