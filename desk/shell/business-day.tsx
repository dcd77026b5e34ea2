import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { type FormEvent, useState } from 'react'
import { DayText } from '../ui/day-text.tsx'
import { Field } from '../ui/field.tsx'
import { Failure } from './failure.tsx'
import { useMe } from './me.tsx'
import { useNotice } from './notice.tsx'
import { useSay } from './say.ts'
import { useCommand } from './use-command.ts'

/** The day on which a demonstration city lives, and moving it forward. A city that runs for real has no such control. */
export function BusinessDay() {
  const say = useSay()
  const { tell } = useNotice()
  const { businessDay } = useMe().tenant
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState(businessDay)
  const move = useCommand('platform/move-business-day')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const moved = await move.send({ day })
    if (!moved) return
    setOpen(false)
    tell({ zh: `业务日期已调到 ${moved.day}。`, en: `The business day is now ${moved.day}.` })
  }
  return (
    <details className="drop" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say({ zh: '业务日期 ', en: 'Business day ' })}
        <DayText day={businessDay} />
      </summary>
      <form onSubmit={submit}>
        <p className="quiet">
          {say({
            zh: '只有演示城市可以调。只能往后调；到期的公示会随之结束。',
            en: 'Only demonstration cities have this. It moves forward only; notices that run out end with it.',
          })}
        </p>
        <Field label={{ zh: '调到', en: 'Move to' }}>
          {(id) => (
            <Input
              id={id}
              type="date"
              min={businessDay}
              value={day}
              required
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </Field>
        {move.refusal && <Failure refusal={move.refusal} />}
        <Button htmlType="submit" loading={move.pending}>
          {say({ zh: '调整日期', en: 'Move the day' })}
        </Button>
      </form>
    </details>
  )
}
