import { useState } from 'react'
import type { Concept, UnmappedWord, WordChange } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'
import { ChangeForm } from './change-form.tsx'
import { ConceptField } from './concept-field.tsx'

type Way = 'alias' | 'plain'
const WAYS: readonly { readonly way: Way; readonly title: Text }[] = [
  { way: 'alias', title: { zh: '归入一项技能或职位', en: 'It means a skill or role' } },
  { way: 'plain', title: { zh: '不是技能，不再列出', en: 'It is no skill' } },
]

/** What a word that nobody mapped means. Of a longer run of signs the part that is the word is kept. */
export function WordForm({ word, concepts }: { word: UnmappedWord; concepts: readonly Concept[] }) {
  const say = useSay()
  const [way, setWay] = useState<Way>('alias')
  const [text, setText] = useState(word.word)
  const [concept, setConcept] = useState('')
  const typed = text.trim()
  const change: WordChange | undefined =
    typed === ''
      ? undefined
      : way === 'plain'
        ? { kind: 'plain', word: typed }
        : concept === ''
          ? undefined
          : { kind: 'alias', word: typed, concept }
  return (
    <details>
      <summary>
        {say({ zh: '处理', en: 'Settle' })}
        <span className="hidden">{` ${word.word}`}</span>
      </summary>
      <ChangeForm verb={{ zh: '记入词表', en: 'Take it in' }} change={change} done={() => setConcept('')}>
        <fieldset className="duplicate-choice">
          <legend>{say({ zh: '这个词', en: 'This word' })}</legend>
          {WAYS.map((one) => (
            <label key={one.way}>
              <input
                type="radio"
                name={`way-${word.word}`}
                checked={way === one.way}
                onChange={() => setWay(one.way)}
              />{' '}
              {say(one.title)}
            </label>
          ))}
        </fieldset>
        <Field
          label={{ zh: '词', en: 'Word' }}
          help={{ zh: '连在一起的长串，只留下要收录的部分。', en: 'Of a longer run keep the part that is the word.' }}
        >
          {(id, described) => (
            <input
              id={id}
              {...described}
              className="control"
              maxLength={60}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        {way === 'alias' && (
          <ConceptField
            label={{ zh: '归入', en: 'It means' }}
            concepts={concepts}
            value={concept}
            change={setConcept}
          />
        )}
      </ChangeForm>
    </details>
  )
}
