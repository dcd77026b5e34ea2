import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { CommandInput, Output } from '../../api/contract.ts'
import { Failure } from '../../shell/failure.tsx'
import { useMe } from '../../shell/me.tsx'
import { useNotice } from '../../shell/notice.tsx'
import { useSay } from '../../shell/say.ts'
import { useCommand } from '../../shell/use-command.ts'
import { Drop } from '../drop.tsx'
import { Field } from '../field.tsx'
import { keptOf } from './same-view.ts'

export type ViewRoom = CommandInput<'platform/save-view'>['room']

type Props = {
  readonly room: ViewRoom
  readonly search: object
  readonly views: Output<'platform/views'>['rows']
}

/** Keeps the list as it is narrowed, sorted and laid out now, for oneself or for one's unit; and takes views away again. */
export function ViewMenu({ room, search, views }: Props) {
  const say = useSay()
  const { offices } = useMe()
  const { tell } = useNotice()
  const [title, setTitle] = useState('')
  const [unitId, setUnitId] = useState('')
  const save = useCommand('platform/save-view')
  const remove = useCommand('platform/delete-view')
  const units = [...new Map(offices.map((one) => [one.unitId, one.unit]))]
  const mine = views.filter((one) => one.mine)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return
    const kept = {
      room,
      title: title.trim(),
      search: keptOf(search as Record<string, unknown>),
      unitId: unitId || null,
    }
    if (!(await save.send(kept))) return
    setTitle('')
    tell({ zh: `视图“${kept.title}”已保存。`, en: `The view “${kept.title}” is saved.` })
  }
  return (
    <Drop label={say({ zh: '保存视图', en: 'Save view' })}>
      <form onSubmit={submit}>
        <Field label={{ zh: '名称', en: 'Name' }}>
          {(id) => (
            <input
              id={id}
              className="control"
              maxLength={40}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label={{ zh: '给谁看', en: 'For whom' }}>
          {(id) => (
            <select id={id} className="control" value={unitId} onChange={(event) => setUnitId(event.target.value)}>
              <option value="">{say({ zh: '仅自己', en: 'Only me' })}</option>
              {units.map(([unit, name]) => (
                <option key={unit} value={unit}>
                  {say(name)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {save.refusal && <Failure refusal={save.refusal} />}
        <Button htmlType="submit" type="primary" loading={save.pending} disabled={title.trim() === ''}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>
      </form>
      {mine.length > 0 && (
        <ul className="own-views" aria-label={say({ zh: '我保存的视图', en: 'Views I saved' })}>
          {mine.map((one) => (
            <li key={one.id}>
              <span>
                {one.title} {one.shared && <span className="quiet">{say({ zh: '已共享', en: 'shared' })}</span>}
              </span>
              <button
                type="button"
                className="link-button"
                disabled={remove.pending}
                aria-label={say({ zh: `删除视图 ${one.title}`, en: `Delete the view ${one.title}` })}
                onClick={() => remove.send({ viewId: one.id })}
              >
                {say({ zh: '删除', en: 'Delete' })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Drop>
  )
}
