import { ChoiceField, TextField } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { StepKind } from '../life/steps.ts'

type Field = {
  readonly name: string
  readonly label: { zh: string; en: string }
  readonly help?: { zh: string; en: string }
  readonly type?: 'date'
  readonly optional?: true
}
const date = (name: string, zh: string, en: string, optional?: true): Field => ({
  name,
  label: { zh, en },
  type: 'date',
  ...(optional && { optional }),
})

/** What each step asks for besides a word. */
const FIELDS: Readonly<Partial<Record<StepKind, readonly Field[]>>> = {
  interview: [
    date('meetOn', '面试日期', 'Day of the interview'),
    { name: 'place', label: { zh: '地点或线上会议', en: 'Place, or how to join' } },
  ],
  offer: [
    date('startsOn', '到岗日期', 'First day'),
    date('endsOn', '结束日期', 'Last day', true),
    { name: 'mentor', label: { zh: '带教老师', en: 'Mentor' }, optional: true },
  ],
  start: [date('startsOn', '实际到岗日期', 'Actual first day')],
  offer_contract: [
    date('contractFrom', '合同起始日期', 'Contract from'),
    {
      ...date('contractUntil', '合同终止日期', 'Contract until', true),
      help: { zh: '不填就是无固定期限。', en: 'Leave it empty for an open-ended contract.' },
    },
  ],
  end: [date('endedOn', '最后一天', 'Last day')],
}

/** The fields of a step, with an id of their own so that several forms stand on one page. */
export function StepFields(props: {
  request: PageRequest
  kind: StepKind
  bases: readonly { readonly id: string; readonly name: string }[]
  errors: readonly { readonly field: string; readonly text: string }[]
  today: string
}) {
  const { request, kind, bases, errors, today } = props
  const { say, form } = request
  const given = (name: string) => (typeof form[name] === 'string' ? (form[name] as string) : undefined)
  return (
    <>
      {(FIELDS[kind] ?? []).map((one) => (
        <TextField
          key={one.name}
          name={one.name}
          label={say(one.label)}
          {...(one.help && { help: say(one.help) })}
          {...(one.type && { type: one.type })}
          {...(one.optional && { optional: true })}
          value={given(one.name) ?? (kind === 'start' || kind === 'end' ? today : undefined)}
          error={errors.find((error) => error.field === one.name)?.text}
        />
      ))}
      {kind === 'offer' && bases.length > 0 && (
        <ChoiceField
          name="baseId"
          legend={say({ zh: '在哪个基地', en: 'At which base' })}
          choices={[
            ...bases.map((one) => ({ value: one.id, label: one.name })),
            { value: '', label: say({ zh: '不在基地', en: 'Not at a base' }) },
          ]}
          value={given('baseId') ?? bases[0]?.id}
        />
      )}
    </>
  )
}
