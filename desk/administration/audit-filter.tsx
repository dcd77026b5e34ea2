import { useNavigate } from '@tanstack/react-router'
import type { Output } from '../api/contract.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import type { AuditSearch } from '../shell/search.ts'
import { Field } from '../ui/field.tsx'

type Props = { readonly search: AuditSearch; readonly choices: Output<'administration/audit'> }
type Choice = { readonly id: string; readonly title: Text }

const DAYS = [
  { id: 'from', title: { zh: '自', en: 'From' } },
  { id: 'to', title: { zh: '至', en: 'To' } },
] as const

/** Who, what, about what, and when: each works at once. */
export function AuditFilter({ search, choices }: Props) {
  const say = useSay()
  const navigate = useNavigate()
  const put = (to: object) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: (({ page: _, ...old }: AuditSearch) =>
        Object.fromEntries(Object.entries({ ...old, ...to }).filter(([, value]) => value !== undefined))) as never,
    })
  const selects: readonly (readonly ['who' | 'action' | 'kind' | 'subject', Text, readonly Choice[]])[] = [
    ['who', { zh: '操作人', en: 'Who' }, choices.people.map(({ id, name }) => ({ id, title: { zh: name, en: name } }))],
    ['action', { zh: '操作', en: 'Action' }, choices.actions],
    ['kind', { zh: '对象', en: 'About' }, choices.kinds],
    [
      'subject',
      { zh: '涉及账号', en: 'Account' },
      choices.people.map(({ id, name }) => ({ id, title: { zh: name, en: name } })),
    ],
  ]
  const on = Object.values(search).some((one) => one !== undefined)
  return (
    <div className="audit-filter">
      {selects.map(([id, title, options]) => (
        <Field key={id} label={title}>
          {(control) => (
            <select
              id={control}
              className="control"
              value={search[id] ?? ''}
              onChange={(event) => put({ [id]: event.target.value || undefined })}
            >
              <option value="">{say({ zh: '不限', en: 'Any' })}</option>
              {options.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(one.title)}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      {DAYS.map(({ id, title }) => (
        <Field key={id} label={title}>
          {(control) => (
            <input
              id={control}
              type="date"
              className="control"
              value={search[id] ?? ''}
              onChange={(event) => put({ [id]: event.target.value || undefined })}
            />
          )}
        </Field>
      ))}
      {on && (
        <button
          type="button"
          className="link-button"
          onClick={() =>
            put({
              who: undefined,
              action: undefined,
              kind: undefined,
              subject: undefined,
              from: undefined,
              to: undefined,
            })
          }
        >
          {say({ zh: '全部取消', en: 'Take all off' })}
        </button>
      )}
    </div>
  )
}
