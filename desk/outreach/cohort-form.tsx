import Button from 'antd/es/button'
import { type FormEvent, useId, useState } from 'react'
import type { Campus, CohortBody } from '../api/campus.ts'
import type { Text } from '../api/text.ts'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { DayField } from './day-field.tsx'

const KINDS: readonly { readonly code: CohortBody['schoolKind']; readonly title: Text }[] = [
  { code: 'university', title: { zh: '高等院校', en: 'University or college' } },
  { code: 'vocational_school', title: { zh: '职业院校', en: 'Vocational school' } },
]
const EMPTY = {
  school: '',
  schoolKind: 'university',
  discipline: '',
  education: '',
  graduates: '',
  publishedIn: '',
  asOf: '',
}

/** Enters how many graduate from a discipline of a school; the source and its day are asked for each number. */
export function CohortForm({ campus }: { campus: Campus }) {
  const say = useSay()
  const { tell } = useNotice()
  const me = useMe()
  const keep = useCommand('outreach/record-cohort')
  const names = useId()
  const [values, setValues] = useState(EMPTY)
  if (!me.offices.some((one) => one.role === 'officer')) return null
  const set = (to: Partial<typeof EMPTY>) => setValues({ ...values, ...to })
  const whole = /^\d{1,6}$/.test(values.graduates)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body = { ...values, schoolKind: values.schoolKind as CohortBody['schoolKind'] }
    const sent = { ...body, year: campus.year, graduates: Number(values.graduates) }
    if (!(await keep.send(sent))) return
    setValues({
      ...EMPTY,
      school: values.school,
      schoolKind: values.schoolKind,
      publishedIn: values.publishedIn,
      asOf: values.asOf,
    })
    tell({ zh: '毕业生数据已记入。', en: 'The cohort is recorded.' })
  }
  const select = (label: Text, value: string, change: (to: string) => void, choices: Campus['educations']) => (
    <Field label={label}>
      {(id) => (
        <select id={id} className="control" value={value} onChange={(event) => change(event.target.value)}>
          <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
          {choices.map((one) => (
            <option key={one.code} value={one.code}>
              {say(one.title)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  const line = (label: Text, name: 'school' | 'graduates' | 'publishedIn', more: object = {}) => (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className="control"
          maxLength={200}
          value={values[name]}
          onChange={(event) => set({ [name]: event.target.value })}
          {...more}
        />
      )}
    </Field>
  )
  return (
    <form className="outreach-plan" onSubmit={submit}>
      {line({ zh: '学校全称', en: 'School' }, 'school', { list: names })}
      <datalist id={names}>
        {campus.schools.map((one) => (
          <option key={one.id} value={one.name} />
        ))}
      </datalist>
      {select({ zh: '学校类型', en: 'Kind of school' }, values.schoolKind, (schoolKind) => set({ schoolKind }), [
        ...KINDS,
      ])}
      {select(
        { zh: '学科专业类', en: 'Discipline' },
        values.discipline,
        (discipline) => set({ discipline }),
        campus.disciplines,
      )}
      {select({ zh: '学历', en: 'Education' }, values.education, (education) => set({ education }), campus.educations)}
      {line({ zh: '毕业生人数', en: 'Graduates' }, 'graduates', { inputMode: 'numeric' })}
      {line({ zh: '来源（文件或沟通）', en: 'Source: document or talk' }, 'publishedIn')}
      <DayField
        label={{ zh: '数据日期', en: 'As of' }}
        value={values.asOf}
        change={(asOf) => set({ asOf })}
        max={me.tenant.businessDay}
      />
      <Button
        htmlType="submit"
        loading={keep.pending}
        disabled={
          values.school.trim().length < 2 ||
          [values.schoolKind, values.discipline, values.education, values.asOf].includes('') ||
          !whole ||
          values.publishedIn.trim().length < 4
        }
      >
        {say({ zh: `记入 ${campus.year} 届`, en: `Record for ${campus.year}` })}
      </Button>
      {keep.refusal && <Failure refusal={keep.refusal} />}
    </form>
  )
}
