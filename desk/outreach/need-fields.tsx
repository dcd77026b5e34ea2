import Button from 'antd/es/button'
import type { Owner } from '../api/outreach.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { Field } from '../ui/field.tsx'
import { DayField } from './day-field.tsx'
import { OwnerSelect } from './owner-select.tsx'
import type { NeedValues } from './visit-values.ts'
import { NEED_KINDS } from './words.ts'

type Props = {
  readonly at: number
  readonly need: NeedValues
  readonly owners: readonly Owner[]
  readonly error: (field: string) => Text | null
  readonly change: (to: NeedValues) => void
  readonly remove: () => void
}

/** One need while it is taken down: what, who sees to it, until when. */
export function NeedFields({ at, need, owners, error, change, remove }: Props) {
  const say = useSay()
  const set = (to: Partial<NeedValues>) => change({ ...need, ...to })
  return (
    <fieldset className="need-fields">
      <legend>{say({ zh: `需求 ${at}`, en: `Need ${at}` })}</legend>
      <Field label={{ zh: '类别', en: 'Kind' }}>
        {(id) => (
          <select
            id={id}
            className="control"
            value={need.kind}
            onChange={(event) => set({ kind: event.target.value as NeedValues['kind'] })}
          >
            {Object.entries(NEED_KINDS).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {say(words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={need.kind === 'vacancy' ? { zh: '岗位名称', en: 'Job title' } : { zh: '需要什么', en: 'What is needed' }}
        error={error('title')}
      >
        {(id, described) => (
          <input
            id={id}
            className="control"
            maxLength={80}
            value={need.title}
            onChange={(event) => set({ title: event.target.value })}
            {...described}
          />
        )}
      </Field>
      {need.kind === 'vacancy' && (
        <Field label={{ zh: '人数', en: 'People wanted' }} error={error('places')}>
          {(id, described) => (
            <input
              id={id}
              className="control"
              inputMode="numeric"
              maxLength={4}
              value={need.places}
              onChange={(event) => set({ places: event.target.value })}
              {...described}
            />
          )}
        </Field>
      )}
      <Field label={{ zh: '具体情况', en: 'What it is about' }} optional>
        {(id) => (
          <textarea
            id={id}
            className="control"
            rows={2}
            maxLength={1000}
            value={need.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        )}
      </Field>
      {need.kind !== 'ticket' && (
        <Field label={{ zh: '对人的要求', en: 'What is asked of them' }} optional>
          {(id) => (
            <input
              id={id}
              className="control"
              maxLength={500}
              value={need.conditions}
              onChange={(event) => set({ conditions: event.target.value })}
            />
          )}
        </Field>
      )}
      <OwnerSelect
        label={{ zh: '谁来办', en: 'Who sees to it' }}
        owners={owners}
        value={need.owner}
        change={(owner) => set({ owner })}
      />
      <DayField
        label={{ zh: '答复期限', en: 'Answer by' }}
        value={need.dueOn}
        change={(dueOn) => set({ dueOn })}
        error={error('due')}
      />
      <Button size="small" onClick={remove}>
        {say({ zh: '去掉这项需求', en: 'Take this need out' })}
      </Button>
    </fieldset>
  )
}
