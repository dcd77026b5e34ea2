import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { Field } from '../ui/field.tsx'
import { DocumentFields } from './document-fields.tsx'

const BEYOND = [
  ['wait', { zh: '轮候，有了预算按名次递补', en: 'wait until there is money' }],
  ['next_year', { zh: '轮候到下一年度的预算', en: 'wait for the next year’s budget' }],
  ['decide', { zh: '由负责人逐件决定', en: 'a person decides for each' }],
  ['none', { zh: '不再按名次（按政策原来的规定）', en: 'no rank any more (as the policy has it)' }],
] as const
const FIRST = {
  highest: { zh: '高的在前', en: 'highest first' },
  lowest: { zh: '低的在前', en: 'lowest first' },
  earliest: { zh: '早的在前', en: 'earliest first' },
  latest: { zh: '晚的在前', en: 'latest first' },
  yes: { zh: '“是”在前', en: 'yes first' },
  no: { zh: '“否”在前', en: 'no first' },
} as const
const NOTHING = { benefit: '', first: '', next: '', beyond: 'wait', sourceDocument: '', sourceDay: '' }
type First = keyof typeof FIRST
type Beyond = (typeof BEYOND)[number][0]

/** Has the budget of a benefit given by rank: the head's decision, with its document. By up to two of what the benefit asks; then the day of filing decides. */
export function OrderForm() {
  const say = useSay()
  const { tenant } = useMe()
  const { tell } = useNotice()
  const set = useCommand('policy/set-order')
  const [values, setValues] = useState(NOTHING)
  const found = useAsk('policy/orders', {})
  const mine = (found.data?.benefits ?? []).filter((one) => one.may)
  if (mine.length === 0) return null
  const benefit = mine.find((one) => one.id === values.benefit)
  const change = (id: keyof typeof NOTHING, value: string) => setValues((old) => ({ ...old, [id]: value }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const beyond = values.beyond as Beyond
    const order = [values.first, values.next]
      .filter((one) => one !== '')
      .map((one) => {
        const [by = '', first = ''] = one.split('|')
        return { by, first: first as First }
      })
    const done = await set.send({
      benefit: values.benefit,
      budget: beyond === 'none' ? null : { order, beyond },
      sourceDocument: values.sourceDocument,
      sourceDay: values.sourceDay,
      standing: tenant.demonstration ? 'demonstration' : 'official',
    })
    if (!done) return
    setValues(NOTHING)
    tell({ zh: '已登记，名次随即重排。', en: 'Recorded; the places are taken anew.' })
  }
  const choices = (benefit?.choices ?? []).flatMap(({ by, title, first }) =>
    first.map((one) => ({
      value: `${by}|${one}`,
      text: { zh: `${title.zh}（${FIRST[one].zh}）`, en: `${title.en} (${FIRST[one].en})` },
    })),
  )
  const complete =
    values.benefit && values.sourceDocument.trim() && values.sourceDay && (values.beyond === 'none' || values.first)
  const select =
    (id: keyof typeof NOTHING, options: readonly { value: string; text: { zh: string; en: string } }[]) =>
    (field: string) => (
      <select id={field} className="control" value={values[id]} onChange={(event) => change(id, event.target.value)}>
        {id !== 'beyond' && <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {say(one.text)}
          </option>
        ))}
      </select>
    )
  const ranked = { zh: '（按名次）', en: ' (by rank)' }
  return (
    <form className="narrow-form" onSubmit={submit}>
      <Field label={{ zh: '政策', en: 'Benefit' }}>
        {select(
          'benefit',
          mine.map((one) => ({
            value: one.id,
            text: one.ranked ? { zh: one.title.zh + ranked.zh, en: one.title.en + ranked.en } : one.title,
          })),
        )}
      </Field>
      {values.beyond !== 'none' && (
        <>
          <Field label={{ zh: '名次先看', en: 'Ranked first by' }}>{select('first', choices)}</Field>
          <Field label={{ zh: '相同再看（可不选）', en: 'Then by (may be left open)' }}>
            {select('next', choices)}
          </Field>
        </>
      )}
      <Field label={{ zh: '预算排不到的', en: 'Who is beyond the line' }}>
        {select(
          'beyond',
          BEYOND.map(([value, text]) => ({ value, text })),
        )}
      </Field>
      <DocumentFields values={values} change={change} />
      {set.refusal && <Failure refusal={set.refusal} />}
      <Button type="primary" htmlType="submit" loading={set.pending} disabled={!complete}>
        {say({ zh: '登记', en: 'Record' })}
      </Button>
    </form>
  )
}
