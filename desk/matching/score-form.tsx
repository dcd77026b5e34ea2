import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { CommissionerYear } from '../api/services.ts'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'

/** The yearly score by an officer: points only where the table computes none, a grade, and what they rest on. */
export function ScoreForm({ yearId, found }: { yearId: string; found: CommissionerYear }) {
  const say = useSay()
  const { tell } = useNotice()
  const score = useCommand('matching/score-commissioner')
  const officer = useMe().offices.some((one) => one.role === 'officer')
  const [points, setPoints] = useState('')
  const [grade, setGrade] = useState('')
  const [ground, setGround] = useState('')
  if (!officer) return null
  const byTable = found.table !== null && found.table.points !== null
  const fits = points === '' || /^\d{1,4}$/.test(points)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const given = points === '' ? {} : { score: Number(points) }
    if (await score.send({ yearId, grade, ground, ...given }))
      tell({ zh: '年度考核已记入。', en: 'The yearly score is recorded.' })
  }
  return (
    <form className="score-form" onSubmit={submit}>
      {!byTable && (
        <Field
          label={{ zh: '得分', en: 'Points' }}
          help={{
            zh: '评分表没有核定，按你单位的考核结果填。',
            en: 'The table is not set; enter the office’s own result.',
          }}
          error={fits ? null : { zh: '请填整数。', en: 'A whole number.' }}
          optional
        >
          {(id, described) => (
            <input
              id={id}
              className="control"
              inputMode="numeric"
              maxLength={4}
              value={points}
              onChange={(event) => setPoints(event.target.value.trim())}
              {...described}
            />
          )}
        </Field>
      )}
      <Field label={{ zh: '等次', en: 'Grade' }}>
        {(id) => (
          <select id={id} className="control" value={grade} onChange={(event) => setGrade(event.target.value)}>
            <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
            {found.grades.map((one) => (
              <option key={one.code} value={one.code}>
                {say(one.title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={{ zh: '评分依据', en: 'What it rests on' }}
        help={{ zh: '写文件名称、文号或考核会议日期。', en: 'Document and number, or the day of the meeting.' }}
      >
        {(id, described) => (
          <input
            id={id}
            className="control"
            maxLength={300}
            value={ground}
            onChange={(event) => setGround(event.target.value)}
            {...described}
          />
        )}
      </Field>
      {score.refusal && <Failure refusal={score.refusal} />}
      <Button
        type="primary"
        htmlType="submit"
        loading={score.pending}
        disabled={grade === '' || ground.trim().length < 4 || !fits}
      >
        {say({ zh: '记入年度考核', en: 'Record the score' })}
      </Button>
    </form>
  )
}
