import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { PlainField } from '../api/casework.ts'
import type { Text } from '../api/text.ts'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { Section } from '../ui/section.tsx'
import { PlainControl } from './plain-control.tsx'

const FIELDS = [
  {
    id: 'amount',
    type: 'money',
    title: { zh: '追加金额（元，减少写负数）', en: 'Added (yuan; negative takes away)' },
    required: true,
  },
  { id: 'document', type: 'line', title: { zh: '批复文件', en: 'Document' }, required: true },
] as const satisfies readonly PlainField[]

const unitField = (units: readonly Unit[]): PlainField => ({
  id: 'unitId',
  type: 'choice',
  title: { zh: '单位', en: 'Unit' },
  required: true,
  options: [...units],
})

const ALL = '*'

/** One benefit's own line, or the common one of the unit. */
const benefitField = (benefits: readonly Unit[]): PlainField => ({
  id: 'benefit',
  type: 'choice',
  title: { zh: '政策', en: 'Benefit' },
  required: true,
  options: [
    { id: ALL, title: { zh: '本单位全部政策', en: 'All benefits of the unit' } },
    ...benefits.map(({ id, title }) => ({ id, title })),
  ],
})

type Unit = { readonly id: string; readonly title: Text }

/** Adds a budget line: whoever heads the unit, or finance. Lines add up; nothing is overwritten. */
export function BudgetForm({ year, units }: { year: number; units: readonly Unit[] }) {
  const say = useSay()
  const { offices } = useMe()
  const { tell } = useNotice()
  const set = useCommand('casework/set-budget')
  const benefits = useAsk('policy/orders', {}).data?.benefits ?? []
  const [values, setValues] = useState<Record<string, string>>({
    unitId: offices.find((one) => one.role === 'head' && one.unitId !== 'finance')?.unitId ?? '',
  })
  if (!offices.some((one) => one.role === 'head' || one.unitId === 'finance')) return null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const amount = Math.round(Number((values.amount ?? '').replaceAll(',', '')) * 100)
    if (!Number.isSafeInteger(amount) || amount === 0) return
    const done = await set.send({
      unitId: values.unitId ?? '',
      benefit: values.benefit || ALL,
      year,
      amount,
      document: values.document ?? '',
    })
    if (!done) return
    setValues({ unitId: values.unitId ?? '' })
    tell({ zh: '预算已登记。', en: 'The budget line is recorded.' })
  }
  return (
    <Section title={{ zh: '登记预算', en: 'Add a budget line' }}>
      <form className="narrow-form" onSubmit={submit}>
        {[unitField(units), benefitField(benefits), ...FIELDS].map((field) => (
          <div className="field" key={field.id}>
            <label htmlFor={`budget-${field.id}`}>{say(field.title)}</label>
            <PlainControl
              id={`budget-${field.id}`}
              described={{}}
              field={field}
              value={values[field.id] ?? ''}
              change={(value) => setValues((old) => ({ ...old, [field.id]: value }))}
            />
          </div>
        ))}
        {set.refusal && <Failure refusal={set.refusal} />}
        <Button type="primary" htmlType="submit" loading={set.pending}>
          {say({ zh: '登记', en: 'Record' })}
        </Button>
      </form>
    </Section>
  )
}
