import Button from 'antd/es/button'
import { useId, useState } from 'react'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { Field } from '../ui/field.tsx'
import './duplicates.css'
import './words.css'

/** A skill of the list with the level asked for, 1–5. */
export type PickedSkill = { readonly skill: string; readonly title: Text; readonly level: number }

type Props = { readonly chosen: readonly PickedSkill[]; readonly change: (chosen: readonly PickedSkill[]) => void }

/** At what level a skill is asked for when it is added. */
const MIDDLE = 3

/** Skills found for what is typed, each with its level: the picker of the company's own form. */
export function SkillPicker({ chosen, change }: Props) {
  const say = useSay()
  const head = useId()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const found = useAsk('registry/skills', { text: asked }, { keep: true }).data
  const more = (found?.skills ?? []).filter(({ id }) => !chosen.some(({ skill }) => skill === id))
  const search = () => setAsked(typed.trim())
  return (
    <section aria-labelledby={head} className="skill-picker">
      <h3 id={head}>{say({ zh: '技能', en: 'Skills' })}</h3>
      {chosen.map((one) => (
        <Field key={one.skill} label={one.title}>
          {(id) => (
            <select
              id={id}
              className="control"
              value={one.level}
              onChange={(event) => {
                const level = Number(event.target.value)
                change(
                  level === 0
                    ? chosen.filter(({ skill }) => skill !== one.skill)
                    : chosen.map((each) => (each.skill === one.skill ? { ...each, level } : each)),
                )
              }}
            >
              <option value={0}>{say({ zh: '不选', en: 'none' })}</option>
              {(found?.levels ?? []).map((level, at) => (
                <option key={level.en} value={at + 1}>
                  {say(level)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <Field label={{ zh: '查找技能或职位', en: 'Find a skill or a title' }} optional>
        {(id) => (
          <span className="skill-search">
            <input
              id={id}
              className="control"
              maxLength={60}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                event.preventDefault()
                search()
              }}
            />
            <Button onClick={search}>{say({ zh: '查找', en: 'Find' })}</Button>
          </span>
        )}
      </Field>
      {asked !== '' && found && (
        <p className="quiet" role="status">
          {more.length > 0
            ? say({ zh: `与“${asked}”有关的，点一下就加上：`, en: `For “${asked}”: press one to add it.` })
            : say({
                zh: `没有找到与“${asked}”有关的技能，换个说法再试。`,
                en: `No skill was found for “${asked}”. Try another word.`,
              })}
        </p>
      )}
      {asked !== '' && more.length > 0 && (
        <p className="skill-found">
          {more.map(({ id, title }) => (
            <Button key={id} size="small" onClick={() => change([...chosen, { skill: id, title, level: MIDDLE }])}>
              {say(title)}
            </Button>
          ))}
        </p>
      )}
    </section>
  )
}
