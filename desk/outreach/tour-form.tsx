import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { TourBody } from '../api/campus.ts'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { TOUR_WAYS } from './campus-words.ts'
import { DayField } from './day-field.tsx'

/** Plans a tour from the chosen places of the matrix. */
export function TourForm({ chosen, done }: { chosen: readonly string[]; done: () => void }) {
  const say = useSay()
  const { businessDay } = useMe().tenant
  const { tell } = useNotice()
  const plan = useCommand('outreach/plan-tour')
  const [title, setTitle] = useState('')
  const [way, setWay] = useState<TourBody['way']>('to_schools')
  const [fromDay, setFrom] = useState('')
  const [untilDay, setUntil] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const cells = chosen.map((key) => {
      const [schoolId = '', discipline = ''] = key.split(' ')
      return { schoolId, discipline }
    })
    const answer = await plan.send({ title, way, fromDay, untilDay, cells })
    if (!answer) return
    done()
    setTitle('')
    tell({
      zh: `已安排，带 ${answer.companies} 家企业的 ${answer.openings} 个岗位。`,
      en: `Planned with ${answer.openings} openings of ${answer.companies} companies.`,
    })
  }
  return (
    <form className="outreach-plan" onSubmit={submit}>
      <Field label={{ zh: '活动名称', en: 'Title' }}>
        {(id) => (
          <input
            id={id}
            className="control"
            maxLength={80}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label={{ zh: '方式', en: 'Which way' }}>
        {(id) => (
          <select
            id={id}
            className="control"
            value={way}
            onChange={(event) => setWay(event.target.value as TourBody['way'])}
          >
            {Object.entries(TOUR_WAYS).map(([code, words]) => (
              <option key={code} value={code}>
                {say(words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DayField label={{ zh: '开始日期', en: 'First day' }} value={fromDay} change={setFrom} min={businessDay} />
      <DayField
        label={{ zh: '结束日期', en: 'Last day' }}
        value={untilDay}
        change={setUntil}
        min={fromDay || businessDay}
      />
      <Button
        type="primary"
        htmlType="submit"
        loading={plan.pending}
        disabled={chosen.length === 0 || title.trim().length < 2 || fromDay === '' || untilDay === ''}
      >
        {say({ zh: `按选中的 ${chosen.length} 处安排高校行`, en: `Plan a tour of ${chosen.length} places` })}
      </Button>
      {plan.refusal && <Failure refusal={plan.refusal} />}
    </form>
  )
}
