import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Output } from '../api/contract.ts'
import { PlainControl } from '../casework/plain-control.tsx'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { DayText } from '../ui/day-text.tsx'
import { Field } from '../ui/field.tsx'

const MONTHS = {
  id: 'months',
  title: { zh: '已参保月数', en: 'Months insured so far' },
  required: false,
  type: 'line',
} as const
const REASON = {
  id: 'reason',
  title: { zh: '退回原因（企业看得到）', en: 'Why (the employer reads it)' },
  required: true,
  type: 'text',
} as const

type Row = Output<'registry/hire-reports'>['rows'][number]

/** Hires that employers entered: compared with contract and insurance, then entered or given back. */
export function HireReports() {
  const say = useSay()
  const found = useAsk('registry/hire-reports', {})
  const rows = found.data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <section className="hire-reports">
      <h2>
        {say({ zh: `企业登记、待核实 ${rows.length} 条`, en: `${rows.length} entered by employers, to be verified` })}
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Report row={row} again={() => void found.refetch()} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Report({ row, again }: { readonly row: Row; readonly again: () => void }) {
  const say = useSay()
  const [months, setMonths] = useState('')
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<Output<'registry/settle-hire'>['faults']>([])
  const settle = useCommand('registry/settle-hire')
  const send = async (enters: boolean) => {
    const insuredMonths = /^\d+$/.test(months.trim()) ? Number(months.trim()) : null
    const answer = await settle.send({ reportId: row.id, enters, insuredMonths, reason })
    if (!answer) return
    setFaults(answer.faults)
    if (answer.faults.length === 0) again()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send(true)
  }
  return (
    <form onSubmit={submit} noValidate>
      <h3>{`${row.person} · ${row.employer}`}</h3>
      <dl>
        {row.stated.map((one) => (
          <div key={one.id}>
            <dt>{say(one.title)}</dt>
            <dd>{say(one.value)}</dd>
          </div>
        ))}
        <div>
          <dt>{say({ zh: '企业登记于', en: 'Entered on' })}</dt>
          <dd>
            <DayText day={row.reportedOn} />
          </dd>
        </div>
      </dl>
      <Field label={MONTHS.title} optional error={null}>
        {(id, described) => (
          <PlainControl id={id} described={described} field={MONTHS} value={months} change={setMonths} />
        )}
      </Field>
      {faults.map((one) => (
        <p key={one.say.en} role="alert" className="wrong">
          {say(one.say)}
        </p>
      ))}
      {settle.refusal && <Failure refusal={settle.refusal} />}
      <Button type="primary" htmlType="submit" loading={settle.pending}>
        {say({ zh: '与合同、参保一致，登记', en: 'It agrees: enter it' })}
      </Button>
      <details>
        <summary>{say({ zh: '不一致，退回', en: 'It does not agree: give it back' })}</summary>
        <Field label={REASON.title} error={null}>
          {(id, described) => (
            <PlainControl id={id} described={described} field={REASON} value={reason} change={setReason} />
          )}
        </Field>
        <Button loading={settle.pending} onClick={() => void send(false)}>
          {say({ zh: '退回', en: 'Give it back' })}
        </Button>
      </details>
    </form>
  )
}
