import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { AllOpenings, OpeningRow } from '../api/registry.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { Said } from '../ui/said.tsx'

/** Fewer signs than this are no reason. */
const LEAST = 4

/** What was reported of an opening, and what an officer does about it: take it down with the clause, or find it in order. */
export function OpeningActions({ row, clauses }: { row: OpeningRow; clauses: AllOpenings['clauses'] }) {
  const say = useSay()
  const { tell } = useNotice()
  const bar = useCommand('registry/bar-opportunity')
  const clear = useCommand('registry/clear-reports')
  const [clause, setClause] = useState('')
  const [reason, setReason] = useState('')
  if (row.status !== 'open') return null
  const chosen = clauses.find((one) => one.id === clause)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!chosen || !(await bar.send({ opportunityId: row.id, clause: chosen.id, reason }))) return
    tell({ zh: `已撤下：${row.title}。`, en: `Taken down: ${row.title}.` })
  }
  const inOrder = async () => {
    if (await clear.send({ opportunityId: row.id, reason })) tell({ zh: '已记为查无问题。', en: 'Noted as in order.' })
  }
  return (
    <>
      {row.reports.map((one) => (
        <p key={`${one.on} ${one.text} ${one.about.en}`}>
          <Said of={one.about} /> {one.text} ({one.on})
        </p>
      ))}
      <details>
        <summary>{say({ zh: '查看和处理', en: 'Look and settle' })}</summary>
        <p>{row.work}</p>
        <p>{row.conditions}</p>
        <form onSubmit={submit}>
          <Field label={{ zh: '依据', en: 'Clause' }}>
            {(id) => (
              <select id={id} className="control" value={clause} onChange={(event) => setClause(event.target.value)}>
                <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
                {clauses.map((one) => (
                  <option key={one.id} value={one.id}>
                    {say(one.title)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {chosen && (
            <p>
              <Said of={chosen.says} />
              {chosen.confidence !== 'statute' &&
                say({ zh: '（条文待与官方文本核对）', en: ' (to be compared with the official text)' })}
            </p>
          )}
          <Field label={{ zh: '理由（单位看得到）', en: 'Reason (shown to the organisation)' }}>
            {(id) => (
              <input
                id={id}
                className="control"
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          {(bar.refusal ?? clear.refusal) && (
            <Failure refusal={(bar.refusal ?? clear.refusal) as NonNullable<typeof bar.refusal>} />
          )}
          <Button danger htmlType="submit" disabled={!chosen || reason.trim().length < LEAST} loading={bar.pending}>
            {say({ zh: '撤下', en: 'Take down' })}
          </Button>{' '}
          {row.reports.length > 0 && (
            <Button disabled={reason.trim().length < LEAST} loading={clear.pending} onClick={inOrder}>
              {say({ zh: '查无问题', en: 'In order' })}
            </Button>
          )}
        </form>
      </details>
    </>
  )
}
