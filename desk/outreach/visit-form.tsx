import Button from 'antd/es/button'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Company } from '../api/outreach.ts'
import { Failure } from '../shell/failure.tsx'
import { useKept } from '../shell/kept/use-kept.ts'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { DayField } from './day-field.tsx'
import { NeedFields } from './need-fields.tsx'
import { bodyOf, lacksOf, type NeedValues, type VisitValues } from './visit-values.ts'
import { WAYS } from './words.ts'

/** A visit as it is written down at the company, on a phone: kept in the browser while it is typed, and sent by itself once there is a network. */
export function VisitForm({ company }: { company: Company }) {
  const say = useSay()
  const me = useMe()
  const { tell } = useNotice()
  const record = useCommand('outreach/record-visit')
  const begin = (): VisitValues => ({
    visitedOn: me.tenant.businessDay,
    way: 'on_site',
    met: '',
    heard: '',
    needs: [],
  })
  const about = {
    caseId: company.id,
    kind: 'visit',
    number: company.name,
    verb: { zh: '走访记录', en: 'Record of the visit' },
  }
  const { values, change, kept, wait, drop } = useKept<VisitValues>(about, begin)
  const [tried, setTried] = useState(false)
  const lacks = lacksOf(values)
  const error = (field: string) => (tried ? (lacks.get(field) ?? null) : null)
  // Sent from the head of the page meanwhile: the form begins anew.
  const waited = useRef(false)
  const afresh = useRef(() => undefined as unknown)
  afresh.current = () => {
    record.renew()
    setTried(false)
    change(begin())
    drop()
  }
  useEffect(() => {
    if (waited.current && !kept) afresh.current()
    waited.current = kept?.waiting !== undefined
  }, [kept])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (lacks.size > 0) return
    const body = bodyOf(company.id, values)
    if (await record.send(body)) {
      afresh.current()
      tell({ zh: `已登记，记下 ${body.needs.length} 项需求。`, en: `Recorded with ${body.needs.length} needs.` })
      return
    }
    const { key, refusal } = record.attempt()
    if (refusal?.status === 0) wait({ command: 'outreach/record-visit', key, body })
  }
  if (kept?.waiting) {
    return (
      <div role="status">
        <p>
          {say({ zh: '未送出，网络恢复后自动送出。', en: 'Not sent; it goes out by itself once the network is back.' })}
        </p>
        <p className="opinion">{values.heard}</p>
        <Button
          onClick={() => {
            record.renew()
            change(values)
          }}
        >
          {say({ zh: '先不送，继续修改', en: 'Do not send it yet' })}
        </Button>
      </div>
    )
  }
  const set = (to: Partial<VisitValues>) => change({ ...values, ...to })
  const setNeed = (to: NeedValues) => set({ needs: values.needs.map((one) => (one.key === to.key ? to : one)) })
  const more = () =>
    set({
      needs: [
        ...values.needs,
        {
          key: Math.max(0, ...values.needs.map((one) => one.key)) + 1,
          kind: 'vacancy',
          title: '',
          text: '',
          places: '',
          conditions: '',
          owner: company.owners[0]?.id ?? '',
          dueOn: '',
        },
      ],
    })
  return (
    <form className="narrow-form" onSubmit={submit} noValidate>
      {kept?.refused && !record.refusal && <p className="wrong">{say(kept.refused)}</p>}
      <DayField
        label={{ zh: '走访日期', en: 'Day of the visit' }}
        value={values.visitedOn}
        change={(visitedOn) => set({ visitedOn })}
        error={error('visitedOn')}
        max={me.tenant.businessDay}
      />
      <Field label={{ zh: '方式', en: 'How' }}>
        {(id) => (
          <select
            id={id}
            className="control"
            value={values.way}
            onChange={(event) => set({ way: event.target.value as VisitValues['way'] })}
          >
            {Object.entries(WAYS).map(([way, words]) => (
              <option key={way} value={way}>
                {say(words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={{ zh: '和谁谈', en: 'Spoken with' }}
        help={{ zh: '只写职务，不写姓名。', en: 'The position, no name.' }}
        optional
      >
        {(id, described) => (
          <input
            id={id}
            className="control"
            maxLength={100}
            value={values.met}
            onChange={(event) => set({ met: event.target.value })}
            {...described}
          />
        )}
      </Field>
      <Field
        label={{ zh: '听到的情况', en: 'What was heard' }}
        help={{ zh: '企业也看得到。', en: 'The company reads it too.' }}
        error={error('heard')}
      >
        {(id, described) => (
          <textarea
            id={id}
            className="control"
            rows={5}
            maxLength={4000}
            value={values.heard}
            onChange={(event) => set({ heard: event.target.value })}
            {...described}
          />
        )}
      </Field>
      {values.needs.map((need, at) => (
        <NeedFields
          key={need.key}
          at={at + 1}
          need={need}
          owners={company.owners}
          error={(field) => error(`${field}-${need.key}`)}
          change={setNeed}
          remove={() => set({ needs: values.needs.filter((one) => one.key !== need.key) })}
        />
      ))}
      <p>
        <Button onClick={more}>{say({ zh: '加一项需求', en: 'Add a need' })}</Button>
      </p>
      {record.refusal && <Failure refusal={record.refusal} />}
      <Button type="primary" htmlType="submit" loading={record.pending}>
        {say({ zh: '登记走访', en: 'Record the visit' })}
      </Button>
    </form>
  )
}
