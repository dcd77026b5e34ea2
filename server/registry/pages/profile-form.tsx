import { type Fen, yuanText } from '@xinglin/base'
import { ChoiceField, type FieldError, TextField } from '../../platform/pages/form.tsx'
import { errorOf, formPage } from '../../platform/pages/form-page.tsx'
import { SelectField, TextArea } from '../../platform/pages/more-fields.tsx'
import { type Form, type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { becomePerson } from '../commands/become-person.ts'
import { keepProfile } from '../commands/keep-profile.ts'
import { KIND_IDS, KINDS } from '../opportunities/kinds.ts'
import type { Profile } from '../profiles/read.ts'
import { cityWords } from '../queries/city-words.ts'
import { myProfile } from '../queries/my-profile.ts'
import { areaChoices, roleChoices } from './choices.ts'
import { OwnNumber } from './own-number.tsx'
import { PROFILE } from './profile.tsx'
import { readWhole, readYuan } from './read-yuan.ts'
import { SEARCH, SkillPicker, skillsIn } from './skill-picker.tsx'

/** Roles one may wish for on the page; the command takes more. */
const WISHES = ['role1', 'role2', 'role3'] as const

const listOf = (form: Form, name: string): readonly string[] => [form[name] ?? []].flat()

function formOf(row: Profile | undefined): Form {
  if (!row) return { version: '0' }
  return {
    version: String(row.version),
    years: String(row.years),
    experience: row.experience,
    wishedKinds: row.wishedKinds,
    wishedAreas: row.wishedAreas,
    ...Object.fromEntries(WISHES.map((name, at) => [name, row.wishedRoles[at] ?? ''])),
    wishedPay: row.wishedPay === null ? '' : yuanText(row.wishedPay as Fen).replaceAll(',', ''),
    availableFrom: row.availableFrom ?? '',
    ...Object.fromEntries(row.skills.map(({ skill, level }) => [`level-${skill}`, String(level)])),
  }
}

async function show(
  request: PageRequest,
  form: Form,
  nameless: boolean,
  errors: readonly FieldError[] = [],
): Promise<PageAnswer> {
  const { say } = request
  const pack = await request.ask(cityWords, {})
  const field = (name: string) => ({ name, error: errorOf(errors, name), value: textOf(form, name) })
  return formPage(
    request,
    {
      title: { zh: '填写求职档案', en: 'Write my profile' },
      room: 'me',
      errors,
      action: `${PROFILE}/edit`,
      submit: { zh: '保存档案', en: 'Save' },
    },
    <>
      <input type="hidden" name="version" value={textOf(form, 'version')} />
      {nameless && (
        <>
          <TextField {...field('name')} label={say({ zh: '你的姓名', en: 'Your name' })} autoComplete="name" />
          <OwnNumber say={say} error={errorOf(errors, 'idNumber')} />
        </>
      )}
      <SkillPicker
        request={{ ...request, form }}
        pack={pack}
        chosen={skillsIn(form)}
        error={errorOf(errors, 'skills')}
      />
      <TextField
        {...field('years')}
        label={say({ zh: '工作年限', en: 'Years of work' })}
        inputMode="numeric"
        optional
      />
      <TextArea
        {...field('experience')}
        label={say({ zh: '做过什么（选填）', en: 'Experience (optional)' })}
        help={say({
          zh: '写做过的事，不写别人的姓名，也不写性别、年龄、婚育。',
          en: 'What you did; no names of others, nothing on sex, age or marriage.',
        })}
        rows={5}
        longest={3000}
      />
      <ChoiceField
        name="wishedKinds"
        legend={say({ zh: '想找什么（不选就是都可以）', en: 'What you look for (none: anything)' })}
        several
        value={listOf(form, 'wishedKinds')}
        choices={KIND_IDS.map((id) => ({ value: id, label: say(KINDS[id].title) }))}
      />
      {WISHES.map((name, at) => (
        <SelectField
          key={name}
          {...field(name)}
          label={say({ zh: `想做的职位 ${at + 1}`, en: `Role wished for ${at + 1}` })}
          none={say({ zh: '不限', en: 'any' })}
          choices={roleChoices(pack, say)}
        />
      ))}
      <ChoiceField
        name="wishedAreas"
        legend={say({ zh: '想在哪里（不选就是都可以）', en: 'Where (none: anywhere)' })}
        several
        value={listOf(form, 'wishedAreas')}
        choices={areaChoices(pack, say)}
      />
      <TextField
        {...field('wishedPay')}
        label={say({ zh: '月报酬不低于（元，选填）', en: 'Pay a month from (yuan, optional)' })}
        inputMode="decimal"
        optional
      />
      <TextField
        {...field('availableFrom')}
        label={say({ zh: '哪天可以到岗（选填）', en: 'Available from (optional)' })}
        type="date"
        optional
      />
    </>,
  )
}

export const profileFormPage: Page = {
  method: 'GET',
  path: `${PROFILE}/edit`,
  access: 'signed_in',
  handle: async (request) => {
    const { personId, profile } = await request.ask(myProfile, {})
    return show(request, formOf(profile), personId === null)
  },
}

export const profileFormPost: Page = {
  method: 'POST',
  path: `${PROFILE}/edit`,
  access: 'signed_in',
  handle: async (request) => {
    const { form, say } = request
    const { personId } = await request.ask(myProfile, {})
    const again = (errors: readonly FieldError[]) => show(request, form, personId === null, errors)
    if (textOf(form, '_step') === SEARCH) return again([])
    const [years, wishedPay] = [readWhole(textOf(form, 'years')), readYuan(textOf(form, 'wishedPay'))]
    const wrong = Object.entries({ years, wishedPay }).filter(([, value]) => value === undefined)
    if (wrong.length > 0)
      return again(wrong.map(([field]) => ({ field, text: say({ zh: '请填数字。', en: 'Please give a number.' }) })))
    if (personId === null) {
      const named = await tryAct(request, 'name', () =>
        request.act(becomePerson, { name: textOf(form, 'name'), idNumber: textOf(form, 'idNumber') }, 'name'),
      )
      if (!named.ok) return again(named.errors)
    }
    const input = {
      version: Number(textOf(form, 'version')),
      skills: skillsIn(form),
      years: years ?? 0,
      experience: textOf(form, 'experience'),
      wishedKinds: listOf(form, 'wishedKinds'),
      wishedRoles: [...new Set(WISHES.map((name) => textOf(form, name)).filter((one) => one !== ''))],
      wishedAreas: listOf(form, 'wishedAreas'),
      wishedPay,
      availableFrom: textOf(form, 'availableFrom') || null,
    }
    const done = await tryAct(request, 'skills', () => request.act(keepProfile, input))
    return done.ok ? { kind: 'redirect', to: request.to(PROFILE) } : again(done.errors)
  },
}
