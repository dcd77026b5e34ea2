import { isoDay, parseDay, yuanText } from '@xinglin/base'
import type { Slot } from '@xinglin/policy'
import { ChoiceField, TextField } from '../../platform/pages/form.tsx'
import type { Say } from '../../platform/text/lang.ts'
import type { FactJson } from '../../registry/index.ts'

type Codes = ReadonlyMap<string, { readonly zh: string; readonly en: string }> | undefined

/** One question about one fact, in the form that fits its type. The same for questionnaire and application. */
export function Question(props: {
  slot: Slot
  codes: Codes
  say: Say
  value?: FactJson | undefined
  error?: string | undefined
}) {
  const { slot, codes, say, value, error } = props
  const { fact, type } = slot
  const label = say(fact.ask ?? fact.title)
  const help = fact.help && say(fact.help)
  if (type.is === 'bool') {
    const choices = [
      { value: 'yes', label: say({ zh: '是', en: 'Yes' }) },
      { value: 'no', label: say({ zh: '否', en: 'No' }) },
    ]
    const chosen = typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined
    return (
      <ChoiceField heading name="answer" legend={label} help={help} error={error} choices={choices} value={chosen} />
    )
  }
  if (type.is === 'code' || type.is === 'codes') {
    const choices = [...(codes ?? [])].map(([code, title]) => ({ value: code, label: say(title) }))
    const chosen = typeof value === 'string' || Array.isArray(value) ? (value as string | string[]) : undefined
    return (
      <ChoiceField
        heading
        name="answer"
        legend={label}
        help={help}
        error={error}
        choices={choices}
        value={chosen}
        several={type.is === 'codes'}
      />
    )
  }
  const hint = {
    date: { zh: '写成 2024-06-30 这样', en: 'For example 2024-06-30' },
    money: { zh: '单位：元', en: 'In yuan' },
  }[type.is as 'date' | 'money']
  return (
    <TextField
      heading
      name="answer"
      label={label}
      help={[help, hint && say(hint)].filter(Boolean).join(' ') || undefined}
      error={error}
      value={shown(type, value)}
      inputMode={type.is === 'int' ? 'numeric' : type.is === 'money' ? 'decimal' : 'text'}
    />
  )
}

function shown(type: Slot['type'], value: FactJson | undefined): string | undefined {
  if (value === undefined || value === null || typeof value === 'boolean' || Array.isArray(value)) return undefined
  if (type.is === 'money' && typeof value === 'number') return yuanText(value)
  const day = type.is === 'date' && typeof value === 'string' ? parseDay(value) : undefined
  return day === undefined ? String(value) : isoDay(day)
}
