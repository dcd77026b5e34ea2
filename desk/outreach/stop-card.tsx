import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { TourSheet, TourStop } from '../api/campus.ts'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { DayText } from '../ui/day-text.tsx'
import { Field } from '../ui/field.tsx'
import { Status } from '../ui/status.tsx'
import { DayField } from './day-field.tsx'

/** A school of a tour: for which disciplines, and what its day came to. */
export function StopCard({ tour, stop }: { tour: TourSheet['tour']; stop: TourStop }) {
  const say = useSay()
  const { businessDay } = useMe().tenant
  const hold = useCommand('outreach/hold-stop')
  const [open, setOpen] = useState(false)
  const [heldOn, setHeldOn] = useState(stop.heldOn ?? '')
  const [students, setStudents] = useState(stop.students === null ? '' : String(stop.students))
  const [note, setNote] = useState(stop.note)
  const verb = { zh: '记录到校情况', en: 'Record the day' }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body = { tourId: tour.id, schoolId: stop.schoolId, heldOn, students: Number(students), note }
    if (await hold.send(body)) setOpen(false)
  }
  return (
    <li>
      <Status tone={stop.heldOn ? 'done' : 'waiting'}>
        {say(stop.heldOn ? { zh: '已到', en: 'Visited' } : { zh: '待去', en: 'To come' })}
      </Status>{' '}
      <b>{stop.school}</b> · {stop.disciplines.map(say).join(say({ zh: '、', en: ', ' }))}
      {stop.heldOn && (
        <p className="sub">
          <DayText day={stop.heldOn} words /> ·{' '}
          {say({ zh: `到场 ${stop.students ?? 0} 人`, en: `${stop.students ?? 0} students` })}
        </p>
      )}
      {stop.note && <p className="heard">{stop.note}</p>}
      {open ? (
        <form className="reason-line" onSubmit={submit}>
          <DayField
            label={{ zh: '到校日期', en: 'Day' }}
            value={heldOn}
            change={setHeldOn}
            min={tour.fromDay}
            max={tour.untilDay < businessDay ? tour.untilDay : businessDay}
          />
          <Field label={{ zh: '到场学生人数', en: 'Students who came' }}>
            {(id) => (
              <input
                id={id}
                className="control"
                inputMode="numeric"
                maxLength={6}
                value={students}
                onChange={(event) => setStudents(event.target.value)}
              />
            )}
          </Field>
          <Field label={{ zh: '情况', en: 'What came of it' }} optional>
            {(id) => (
              <textarea
                id={id}
                className="control"
                rows={2}
                maxLength={1000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          {hold.refusal && <Failure refusal={hold.refusal} />}
          <span className="buttons">
            <Button
              type="primary"
              htmlType="submit"
              loading={hold.pending}
              disabled={heldOn === '' || !/^\d{1,6}$/.test(students)}
            >
              {say(verb)}
            </Button>
            <Button onClick={() => setOpen(false)}>{say({ zh: '返回', en: 'Back' })}</Button>
          </span>
        </form>
      ) : (
        <p>
          <Button onClick={() => setOpen(true)}>
            {say(verb)}
            <span className="hidden">{` ${stop.school}`}</span>
          </Button>
        </p>
      )}
    </li>
  )
}
