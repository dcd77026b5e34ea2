import { useId, useState } from 'react'
import type { Concept } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'

type Props = {
  readonly label: Text
  readonly concepts: readonly Concept[]
  readonly value: string
  /** The id of what was typed; empty while that is no entry. */
  readonly change: (id: string) => void
}

/** A role or skill, found by typing its name or any of its words. */
export function ConceptField({ label, concepts, value, change }: Props) {
  const say = useSay()
  const list = useId()
  const [text, setText] = useState('')
  const chosen = concepts.find(({ id }) => id === value)
  const named = (typed: string) => {
    const wanted = typed.trim().toLowerCase()
    return concepts.find(({ title, words }) =>
      [title.zh, title.en, ...words].some((one) => one.toLowerCase() === wanted),
    )
  }
  return (
    <Field
      label={label}
      help={
        chosen
          ? { zh: `已选：${chosen.title.zh}`, en: `Chosen: ${chosen.title.en}` }
          : { zh: '输入名称或常用说法，从列表中选。', en: 'Type its name or a word for it and choose.' }
      }
    >
      {(id, described) => (
        <>
          <input
            id={id}
            {...described}
            className="control"
            list={list}
            autoComplete="off"
            maxLength={60}
            value={chosen && text === '' ? say(chosen.title) : text}
            onChange={(event) => {
              setText(event.target.value)
              change(named(event.target.value)?.id ?? '')
            }}
          />
          <datalist id={list}>
            {concepts.map((one) => (
              <option key={one.id} value={say(one.title)}>
                {one.words.slice(0, 3).join(' · ')}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
