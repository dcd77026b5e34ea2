import type { Pack } from '@xinglin/policy'
import { SelectField } from '../../platform/pages/more-fields.tsx'
import { type Form, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { findSkills } from '../find-skills.ts'
import { LEVELS } from '../opportunities/words.ts'
import type { SkillAt } from '../schema.ts'

const LEVEL = 'level-'
/** Value of the button that searches and keeps everything typed. */
export const SEARCH = 'search'

/** The skills chosen in a form, with their levels. */
export function skillsIn(form: Form): { skill: string; level: number }[] {
  return Object.keys(form)
    .filter((name) => name.startsWith(LEVEL))
    .map((name) => ({ skill: name.slice(LEVEL.length), level: Number(textOf(form, name)) }))
    .filter(({ level }) => Number.isInteger(level) && level >= 1 && level <= LEVELS.length)
}

/**
 * Skills picked from the taxonomy without script: those chosen, each with its level, and those found for what was typed. One that is set back to
 * “none” is left out.
 */
export function SkillPicker({
  request,
  pack,
  chosen,
  error,
}: {
  request: PageRequest
  /** With the words of the city. */
  pack: Pack
  chosen: readonly SkillAt[]
  error?: string | undefined
}) {
  const { say, form } = request
  const asked = textOf(form, 'find')
  const found = findSkills(pack, asked).filter((id) => !chosen.some((one) => one.skill === id))
  const titles = new Map(pack.taxonomy.skills.map(({ id, title }) => [id, say(title)]))
  const level = (id: string, value: string) => (
    <SelectField
      key={id}
      name={`${LEVEL}${id}`}
      label={titles.get(id) ?? id}
      none={say({ zh: '不选', en: 'none' })}
      value={value}
      choices={[{ of: LEVELS.map((one, at) => ({ value: String(at + 1), label: say(one) })) }]}
    />
  )
  return (
    <fieldset className={error ? 'field wrong' : 'field'} id="skills">
      <legend>{say({ zh: '技能', en: 'Skills' })}</legend>
      {error && <p className="error">{error}</p>}
      {chosen.length > 0 && <div className="pair">{chosen.map((one) => level(one.skill, String(one.level)))}</div>}
      {asked !== '' && found.length > 0 && (
        <>
          <p className="help">
            {say({ zh: `与“${asked}”有关的，选好水平就加上：`, en: `For “${asked}”: choose a level to add one.` })}
          </p>
          <div className="pair">{found.map((id) => level(id, ''))}</div>
        </>
      )}
      {asked !== '' && found.length === 0 && (
        <p className="help">
          {say({
            zh: `没有找到与“${asked}”有关的技能，换个说法再试。`,
            en: `No skill was found for “${asked}”. Try another word.`,
          })}
        </p>
      )}
      <div className="field">
        <label htmlFor="find">{say({ zh: '查找技能或职位', en: 'Find a skill or a title' })}</label>
        <input id="find" name="find" defaultValue="" autoComplete="off" />
      </div>
      <p className="act">
        <button className="btn q" type="submit" name="_step" value={SEARCH}>
          {say({ zh: '查找', en: 'Find' })}
        </button>
      </p>
    </fieldset>
  )
}
