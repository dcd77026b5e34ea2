import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { TourSheet } from '../api/campus.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { DayField } from './day-field.tsx'
import { ReasonLine } from './reason-line.tsx'

/** Gives a tour another name or other days, or calls it off; whoever takes part is told. */
export function ChangeTour({ tour, held }: { tour: TourSheet['tour']; held: number }) {
  const say = useSay()
  const { tell } = useNotice()
  const change = useCommand('outreach/change-tour')
  const drop = useCommand('outreach/drop-tour')
  const [values, setValues] = useState({ title: tour.title, fromDay: tour.fromDay, untilDay: tour.untilDay })
  const set = (to: Partial<typeof values>) => setValues({ ...values, ...to })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await change.send({ tourId: tour.id, ...values }))
      tell({
        zh: '活动已修改，改了日期的会通知报名的人。',
        en: 'The tour is changed; of other days those who take part are told.',
      })
  }
  return (
    <details>
      <summary>{say({ zh: '修改或取消', en: 'Change or call off' })}</summary>
      <form className="outreach-plan" onSubmit={submit}>
        <Field label={{ zh: '活动名称', en: 'Name' }}>
          {(id) => (
            <input
              id={id}
              className="control"
              maxLength={80}
              value={values.title}
              onChange={(event) => set({ title: event.target.value })}
            />
          )}
        </Field>
        <DayField
          label={{ zh: '开始日期', en: 'From' }}
          value={values.fromDay}
          change={(fromDay) => set({ fromDay })}
        />
        <DayField
          label={{ zh: '结束日期', en: 'Until' }}
          value={values.untilDay}
          change={(untilDay) => set({ untilDay })}
          min={values.fromDay}
        />
        <Button htmlType="submit" loading={change.pending} disabled={values.title.trim().length < 2}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>
        {change.refusal && <Failure refusal={change.refusal} />}
      </form>
      {held === 0 && (
        <ReasonLine
          verb={{ zh: '取消这次活动', en: 'Call it off' }}
          label={{ zh: '取消原因', en: 'Why' }}
          least={4}
          pending={drop.pending}
          refusal={drop.refusal}
          send={(reason) => drop.send({ tourId: tour.id, reason })}
        />
      )}
    </details>
  )
}
