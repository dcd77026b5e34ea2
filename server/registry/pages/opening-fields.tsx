import { type Fen, yuanText } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { ChoiceField, type FieldError, TextField } from '../../platform/pages/form.tsx'
import { errorOf } from '../../platform/pages/form-page.tsx'
import { SelectField, TextArea } from '../../platform/pages/more-fields.tsx'
import { type Form, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { KIND_IDS, KINDS } from '../opportunities/kinds.ts'
import type { Opportunity } from '../opportunities/read.ts'
import { areaChoices, educationChoices, roleChoices } from './choices.ts'
import { readWhole, readYuan } from './read-yuan.ts'
import { SkillPicker, skillsIn } from './skill-picker.tsx'

/** Texts of the form for an opening that is there already. */
export function formOf(row: Opportunity): Form {
  const sum = (fen: number | null) => (fen === null ? '' : yuanText(fen as Fen).replaceAll(',', ''))
  const number = (value: number | null) => (value === null ? '' : String(value))
  return {
    kind: row.kind,
    title: row.title,
    titleEn: row.titleEn ?? '',
    role: row.role ?? '',
    work: row.work,
    conditions: row.conditions,
    places: String(row.places),
    areaCode: row.areaCode,
    address: row.address ?? '',
    payFrom: sum(row.payFrom),
    payTo: sum(row.payTo),
    education: row.education ?? '',
    years: row.years > 0 ? String(row.years) : '',
    ageFrom: number(row.ageFrom),
    ageTo: number(row.ageTo),
    ageGround: row.ageGround ?? '',
    closesOn: row.closesOn,
    ...Object.fromEntries(row.skills.map(({ skill, level }) => [`level-${skill}`, String(level)])),
  }
}

/** What was typed, as the command takes it, and the fields that hold no number. */
export function readOpening(form: Form): { input: Record<string, unknown>; wrong: readonly string[] } {
  const text = (name: string) => textOf(form, name)
  const numbers = {
    places: readWhole(text('places')),
    payFrom: readYuan(text('payFrom')),
    payTo: readYuan(text('payTo')),
    years: readWhole(text('years')),
    ageFrom: readWhole(text('ageFrom')),
    ageTo: readWhole(text('ageTo')),
  }
  const wrong = Object.entries(numbers).flatMap(([name, value]) => (value === undefined ? [name] : []))
  const input = {
    ...numbers,
    places: numbers.places ?? 0,
    years: numbers.years ?? 0,
    kind: text('kind'),
    title: text('title'),
    titleEn: text('titleEn') || null,
    role: text('role') || null,
    work: text('work'),
    conditions: text('conditions'),
    skills: skillsIn(form),
    areaCode: text('areaCode'),
    address: text('address') || null,
    education: text('education') || null,
    ageGround: text('ageGround') || null,
    closesOn: text('closesOn'),
  }
  return { input, wrong }
}

/** The fields of an opening, in the order in which somebody describes one; each error beside its field. */
export function OpeningFields({
  request,
  pack,
  form,
  errors,
  fixedKind,
}: {
  request: PageRequest
  /** With the words of the city. */
  pack: Pack
  form: Form
  errors: readonly FieldError[]
  fixedKind: boolean
}) {
  const { say } = request
  const field = (name: string) => ({ name, error: errorOf(errors, name), value: textOf(form, name) })
  const any = say({ zh: '不限', en: 'none asked' })
  return (
    <>
      {fixedKind ? (
        <input type="hidden" name="kind" value={textOf(form, 'kind')} />
      ) : (
        <ChoiceField
          {...field('kind')}
          legend={say({ zh: '类别', en: 'Kind' })}
          choices={KIND_IDS.map((id) => ({ value: id, label: say(KINDS[id].title) }))}
        />
      )}
      <TextField {...field('title')} label={say({ zh: '岗位名称', en: 'Title' })} />
      <TextField
        {...field('titleEn')}
        label={say({ zh: '英文名称（选填）', en: 'Title in English (optional)' })}
        optional
      />
      <SelectField
        {...field('role')}
        label={say({ zh: '最接近的职位', en: 'Nearest role' })}
        help={say({
          zh: '用来匹配。拿不准就留空，按岗位名称识别。',
          en: 'For matching. If unsure leave it; the title is read.',
        })}
        none={say({ zh: '按岗位名称识别', en: 'read from the title' })}
        choices={roleChoices(pack, say)}
      />
      <TextArea {...field('work')} label={say({ zh: '工作内容', en: 'The work' })} rows={6} longest={4000} />
      <TextArea
        {...field('conditions')}
        label={say({ zh: '招聘条件', en: 'Conditions' })}
        help={say({
          zh: '只写与工作有关的要求。性别、婚育、民族、宗教、户籍、残疾、病原携带、身高长相都不能写。',
          en: 'Only what the work needs: nothing on sex, marriage, ethnic group, religion, origin, disability, carriers of a disease, height or looks.',
        })}
        rows={5}
        longest={2000}
      />
      <SkillPicker
        request={{ ...request, form }}
        pack={pack}
        chosen={skillsIn(form)}
        error={errorOf(errors, 'skills')}
      />
      <TextField {...field('places')} label={say({ zh: '招聘人数', en: 'People wanted' })} inputMode="numeric" />
      <SelectField
        {...field('areaCode')}
        label={say({ zh: '工作地点', en: 'Place' })}
        none={say({ zh: '请选择', en: 'Please choose' })}
        choices={[{ of: areaChoices(pack, say) }]}
      />
      <TextField {...field('address')} label={say({ zh: '详细地址（选填）', en: 'Address (optional)' })} optional />
      <TextField
        {...field('payFrom')}
        label={say({ zh: '月报酬，最低（元）', en: 'Pay a month, lowest (yuan)' })}
        help={say({
          zh: '岗位、学徒和柔性引才必须写明，不能只写“面议”。',
          en: 'Must be stated for jobs, apprenticeships and flexible engagements; “negotiable” alone will not do.',
        })}
        inputMode="decimal"
        optional
      />
      <TextField
        {...field('payTo')}
        label={say({ zh: '月报酬，最高（元）', en: 'Pay a month, highest (yuan)' })}
        inputMode="decimal"
        optional
      />
      <SelectField
        {...field('education')}
        label={say({ zh: '最低学历', en: 'Least education' })}
        none={any}
        choices={[{ of: educationChoices(pack, say) }]}
      />
      <TextField
        {...field('years')}
        label={say({ zh: '最少工作年限', en: 'Least years of work' })}
        inputMode="numeric"
        optional
      />
      <details open={['ageFrom', 'ageTo', 'ageGround'].some((name) => field(name).error || field(name).value)}>
        <summary>{say({ zh: '限定年龄（要有依据）', en: 'Limit the age (needs a ground)' })}</summary>
        <TextField
          {...field('ageFrom')}
          label={say({ zh: '年龄下限', en: 'From the age of' })}
          inputMode="numeric"
          optional
        />
        <TextField
          {...field('ageTo')}
          label={say({ zh: '年龄上限', en: 'Up to the age of' })}
          inputMode="numeric"
          optional
        />
        <TextField
          {...field('ageGround')}
          label={say({ zh: '依据', en: 'Ground' })}
          help={say({ zh: '哪一部法律或规定、哪一条。', en: 'Which law or rule, which article.' })}
          optional
        />
      </details>
      <TextField {...field('closesOn')} label={say({ zh: '有效期最后一天', en: 'Last day' })} type="date" />
    </>
  )
}
