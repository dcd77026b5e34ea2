import { useState } from 'react'
import type { Concept, WordChange } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'
import { ChangeForm } from './change-form.tsx'
import { ConceptField } from './concept-field.tsx'

type Relation = Extract<WordChange, { kind: 'relation' }>
const TYPES: readonly { readonly type: Relation['type']; readonly title: Text }[] = [
  { type: 'narrower', title: { zh: '本项更细', en: 'this one is narrower' } },
  { type: 'broader', title: { zh: '本项更宽', en: 'this one is broader' } },
  { type: 'sibling', title: { zh: '相近', en: 'sibling' } },
  { type: 'tool', title: { zh: '本项是它的工具', en: 'this one is a tool of it' } },
  { type: 'related', title: { zh: '有关', en: 'related' } },
]
const MOST = 100
const readPercent = (text: string): number | undefined => {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0
  return number >= 1 && number <= MOST ? number : undefined
}

/** Says how far who has this skill meets what asks for another one; what was said of the two before is replaced. */
export function RelationForm({ from, concepts }: { from: string; concepts: readonly Concept[] }) {
  const say = useSay()
  const [to, setTo] = useState('')
  const [type, setType] = useState<Relation['type']>('sibling')
  const [strength, setStrength] = useState('')
  const [back, setBack] = useState('')
  const [turn, setTurn] = useState(0)
  const [counts, countsBack] = [readPercent(strength), readPercent(back)]
  const ready = to !== '' && counts !== undefined && (back.trim() === '' || countsBack !== undefined)
  const change: WordChange | undefined = ready
    ? { kind: 'relation', from, to, type, strength: counts, back: countsBack ?? null }
    : undefined
  const percent = (label: Text, value: string, set: (to: string) => void, optional = false) => (
    <Field label={label} optional={optional}>
      {(id) => (
        <input
          id={id}
          className="control"
          inputMode="numeric"
          maxLength={3}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
      )}
    </Field>
  )
  return (
    <ChangeForm
      key={turn}
      verb={{ zh: '保存关联', en: 'Keep the relation' }}
      change={change}
      done={() => {
        setTo('')
        setStrength('')
        setBack('')
        setTurn(turn + 1)
      }}
    >
      <ConceptField
        label={{ zh: '另一项', en: 'The other entry' }}
        concepts={concepts.filter(({ id }) => id !== from)}
        value={to}
        change={setTo}
      />
      <Field label={{ zh: '关系', en: 'Relation' }}>
        {(id) => (
          <select
            id={id}
            className="control"
            value={type}
            onChange={(event) => setType(event.target.value as Relation['type'])}
          >
            {TYPES.map((one) => (
              <option key={one.type} value={one.type}>
                {say(one.title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {percent(
        { zh: '要求另一项时，会本项的算百分之几', en: 'Per cent this counts for the other' },
        strength,
        setStrength,
      )}
      {percent({ zh: '反过来算百分之几', en: 'Per cent the other way' }, back, setBack, true)}
    </ChangeForm>
  )
}
