import { useState } from 'react'
import type { Taxonomy, WordChange } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'
import { ChangeForm } from './change-form.tsx'
import { ConceptField } from './concept-field.tsx'

const KINDS: readonly { readonly kind: 'skill' | 'role'; readonly title: Text }[] = [
  { kind: 'skill', title: { zh: '技能', en: 'Skill' } },
  { kind: 'role', title: { zh: '职位', en: 'Role' } },
]
/** The first skill of a role weighs most, as in the pack. */
const [FIRST, OTHERS] = [3, 2]
const SKILLS = [0, 1, 2] as const
const EMPTY = { zh: '', en: '', family: '', skills: ['', '', ''] as readonly string[] }

/** Adds a skill, or a role with the skills it is known by. */
export function NewConcept({ concepts, families }: Pick<Taxonomy, 'concepts' | 'families'>) {
  const say = useSay()
  const [kind, setKind] = useState<'skill' | 'role'>('skill')
  const [values, setValues] = useState(EMPTY)
  // A form of its own for every entry, so that what was typed does not stay in the fields.
  const [turn, setTurn] = useState(0)
  const set = (to: Partial<typeof EMPTY>) => setValues({ ...values, ...to })
  const title = { zh: values.zh.trim(), en: values.en.trim() }
  const skills = [...new Set(values.skills.filter((id) => id !== ''))].map((skill, at) => ({
    skill,
    weight: at === 0 ? FIRST : OTHERS,
  }))
  const named = title.zh !== '' && title.en !== ''
  const change: WordChange | undefined = !named
    ? undefined
    : kind === 'skill'
      ? { kind, title }
      : values.family === '' || skills.length === 0
        ? undefined
        : { kind, title, family: values.family, skills }
  const line = (label: Text, name: 'zh' | 'en') => (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className="control"
          maxLength={60}
          value={values[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <ChangeForm
      key={turn}
      verb={{ zh: '新增', en: 'Add' }}
      change={change}
      done={() => {
        setValues(EMPTY)
        setTurn(turn + 1)
      }}
    >
      <fieldset className="duplicate-choice">
        <legend>{say({ zh: '新增什么', en: 'What is added' })}</legend>
        {KINDS.map((one) => (
          <label key={one.kind}>
            <input type="radio" name="concept-kind" checked={kind === one.kind} onChange={() => setKind(one.kind)} />{' '}
            {say(one.title)}
          </label>
        ))}
      </fieldset>
      {line({ zh: '中文名称', en: 'Chinese name' }, 'zh')}
      {line({ zh: '英文名称', en: 'English name' }, 'en')}
      {kind === 'role' && (
        <>
          <Field label={{ zh: '方向', en: 'Field' }}>
            {(id) => (
              <select
                id={id}
                className="control"
                value={values.family}
                onChange={(event) => set({ family: event.target.value })}
              >
                <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
                {families.map((one) => (
                  <option key={one.id} value={one.id}>
                    {say(one.title)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {SKILLS.map((at) => (
            <ConceptField
              key={at}
              label={
                at === 0
                  ? { zh: '最看重的技能', en: 'Skill that weighs most' }
                  : { zh: `其他技能 ${at}（可不填）`, en: `Other skill ${at} (optional)` }
              }
              concepts={concepts.filter((one) => one.kind === 'skill')}
              value={values.skills[at] ?? ''}
              change={(id) => set({ skills: values.skills.map((one, place) => (place === at ? id : one)) })}
            />
          ))}
        </>
      )}
    </ChangeForm>
  )
}
