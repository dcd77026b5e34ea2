import { Link } from '@tanstack/react-router'
import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { EntryFault, EntryField, ImportKind } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { RecordField } from './record-field.tsx'

type Props = { readonly kind: ImportKind; readonly fields: readonly EntryField[] }

const MISSING: Text = { zh: '必填，不能空着。', en: 'This is required.' }

/** One entry. What is wrong stays beside its field; what was entered empties the form for the next one. */
export function RecordForm({ kind, fields }: Props) {
  const say = useSay()
  const tenant = useTenant()
  const [cells, setCells] = useState<Readonly<Record<string, string>>>({})
  const [faults, setFaults] = useState<readonly EntryFault[]>([])
  const [told, setTold] = useState<'entered' | 'known' | null>(null)
  const enter = useCommand('registry/enter-record')
  const change = (id: string, value: string) => {
    setTold(null)
    setFaults(faults.filter((one) => one.column !== id))
    setCells({ ...cells, [id]: value })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTold(null)
    const missing = fields.filter(({ id, required }) => required && (cells[id] ?? '').trim() === '')
    setFaults(missing.map(({ id }) => ({ column: id, say: MISSING })))
    if (missing.length > 0) return
    const filled = Object.fromEntries(Object.entries(cells).filter(([, value]) => value.trim() !== ''))
    const answer = await enter.send({ kind, cells: filled })
    if (!answer) return
    setFaults(answer.faults)
    if (answer.subjectId === null) return
    setTold(answer.known ? 'known' : 'entered')
    if (!answer.known) setCells({})
  }
  const errorOf = (id: string): Text | null => faults.find(({ column }) => column === id)?.say ?? null
  const whole = faults.filter(({ column }) => fields.every(({ id }) => id !== column))
  const shown = (required: boolean) =>
    fields
      .filter((one) => one.required === required)
      .map((one) => (
        <RecordField
          key={one.id}
          field={one}
          value={cells[one.id] ?? ''}
          error={errorOf(one.id)}
          change={(value) => change(one.id, value)}
        />
      ))
  const wrong = fields.some((one) => !one.required && errorOf(one.id) !== null)
  return (
    <form className="record-form" onSubmit={submit} noValidate>
      <div className="record-fields">{shown(true)}</div>
      <details open={wrong || undefined}>
        <summary>{say({ zh: '更多信息（知道的就填）', en: 'More, as far as known' })}</summary>
        <div className="record-fields">{shown(false)}</div>
      </details>
      {whole.map((one) => (
        <p key={one.say.en} role="alert" className="wrong">
          {say(one.say)}
        </p>
      ))}
      {faults.length > 0 && (
        <p role="alert" className="wrong">
          {say({
            zh: `有 ${faults.length} 处要改，什么都还没有登记。`,
            en: `${faults.length} to mend. Nothing was entered.`,
          })}
        </p>
      )}
      {enter.refusal && <Failure refusal={enter.refusal} />}
      {told && (
        <p role="status" className="entered">
          {say(told === 'known' ? KNOWN : ENTERED)}{' '}
          <Link to="/$tenant/offers" params={{ tenant }}>
            {say({ zh: '看主动服务', en: 'See the offers' })}
          </Link>
        </p>
      )}
      <Button type="primary" htmlType="submit" loading={enter.pending}>
        {say({ zh: '登记', en: 'Enter' })}
      </Button>
    </form>
  )
}

const ENTERED: Text = {
  zh: '已登记。由此能享受的，系统会在几秒内找出并告知双方。',
  en: 'Entered. What follows from it is found within seconds and both sides are told.',
}
const KNOWN: Text = { zh: '早已登记过，没有重复登记。', en: 'It was entered before; nothing was entered twice.' }
