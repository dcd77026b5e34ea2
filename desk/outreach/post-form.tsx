import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Need } from '../api/outreach.ts'
import { SkillPicker } from '../registry/skill-picker.tsx'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { DayField } from './day-field.tsx'
import { type OpeningValues, openingOf, postBody } from './opening-values.ts'

const KINDS = [
  { kind: 'job', words: { zh: '招聘', en: 'Job' } },
  { kind: 'internship', words: { zh: '就业见习', en: 'Internship' } },
  { kind: 'apprenticeship', words: { zh: '新型学徒', en: 'Apprenticeship' } },
  { kind: 'order_class', words: { zh: '订单班名额', en: 'Place in an order class' } },
  { kind: 'flexible', words: { zh: '柔性引进', en: 'Flexible engagement' } },
] as const
const AREA = { zh: '工作地点', en: 'Where' }
const TEXTS = [
  { id: 'title', title: { zh: '名称', en: 'Title' }, rows: 0 },
  { id: 'work', title: { zh: '工作内容', en: 'Work' }, rows: 3 },
  {
    id: 'conditions',
    title: { zh: '条件（没有要求的写“不限”）', en: 'Conditions (“none” if there are none)' },
    rows: 2,
  },
  { id: 'places', title: { zh: '人数', en: 'People wanted' }, rows: 0 },
] as const
const PAY = [
  { id: 'payFrom', title: { zh: '月报酬不低于（元）', en: 'Pay a month from (yuan)' } },
  { id: 'payTo', title: { zh: '月报酬不高于（元）', en: 'Pay a month up to (yuan)' } },
] as const

/** Makes an opening of a need; what the law wants said and what it bars, the server tells. */
export function PostForm({ need }: { need: Need }) {
  const say = useSay()
  const { businessDay } = useMe().tenant
  const post = useCommand('outreach/post-need')
  const [open, setOpen] = useState(false)
  const [values, setValues] = useState<OpeningValues>(() => openingOf(need))
  const areas = useAsk('casework/queue-choices', {}, { enabled: open }).data?.areas ?? []
  const verb =
    need.kind === 'expert'
      ? { zh: '发布专家需求', en: 'Post as a call for an expert' }
      : { zh: '发布岗位', en: 'Post as an opening' }
  if (!open) return <Button onClick={() => setOpen(true)}>{say(verb)}</Button>
  const set = (to: Partial<OpeningValues>) => setValues({ ...values, ...to })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await post.send(postBody(need.id, values))) setOpen(false)
  }
  return (
    <form onSubmit={submit} className="reason-line" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      {need.kind === 'vacancy' && (
        <Field label={{ zh: '类别', en: 'Kind' }}>
          {(id) => (
            <select
              id={id}
              className="control"
              value={values.kind}
              onChange={(event) => set({ kind: event.target.value as OpeningValues['kind'] })}
            >
              {KINDS.map((one) => (
                <option key={one.kind} value={one.kind}>
                  {say(one.words)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {TEXTS.map((one) => (
        <Field key={one.id} label={one.title}>
          {(id) => {
            const given = {
              id,
              className: 'control',
              value: values[one.id],
              onChange: (event: { target: { value: string } }) => set({ [one.id]: event.target.value }),
            }
            return one.rows > 0 ? <textarea rows={one.rows} {...given} /> : <input {...given} />
          }}
        </Field>
      ))}
      <SkillPicker chosen={values.skills} change={(skills) => set({ skills })} />
      <Field label={AREA}>
        {(id) => (
          <select
            id={id}
            className="control"
            value={values.areaCode}
            onChange={(event) => set({ areaCode: event.target.value })}
          >
            <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
            {areas.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {need.kind === 'vacancy' &&
        PAY.map((one) => (
          <Field key={one.id} label={one.title} optional={one.id === 'payTo'}>
            {(id) => (
              <input
                id={id}
                className="control"
                inputMode="numeric"
                maxLength={7}
                value={values[one.id]}
                onChange={(event) => set({ [one.id]: event.target.value })}
              />
            )}
          </Field>
        ))}
      <DayField
        label={{ zh: '有效期至', en: 'Last day' }}
        value={values.closesOn}
        change={(closesOn) => set({ closesOn })}
        min={businessDay}
      />
      {post.refusal && <Failure refusal={post.refusal} />}
      <span className="buttons">
        <Button type="primary" htmlType="submit" loading={post.pending}>
          {say(verb)}
        </Button>
        <Button onClick={() => setOpen(false)}>{say({ zh: '返回', en: 'Back' })}</Button>
      </span>
    </form>
  )
}
