import { useNavigate } from '@tanstack/react-router'
import type { Output } from '../api/contract.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import type { QueueSearch } from '../shell/search.ts'
import { Drop } from '../ui/drop.tsx'
import { Field } from '../ui/field.tsx'
import { CHIPS, FILTERS, optionsOf } from './queue-filters.ts'

type Props = { readonly search: QueueSearch; readonly choices: Output<'casework/queue-choices'> | undefined }

/** What the list is narrowed to: each choice works at once and stands in the address. */
export function QueueFilter({ search, choices }: Props) {
  const say = useSay()
  const put = usePut()
  return (
    <Drop side="left" label={say({ zh: '筛选', en: 'Filter' })}>
      <div className="filters">
        {FILTERS.map(({ id, title }) => (
          <Field key={id} label={title}>
            {(control) =>
              /From$|To$/.test(id) ? (
                <input
                  id={control}
                  type="date"
                  className="control"
                  value={search[id] ?? ''}
                  onChange={(event) => put({ [id]: event.target.value || undefined })}
                />
              ) : (
                <select
                  id={control}
                  className="control"
                  value={search[id] ?? ''}
                  onChange={(event) => put({ [id]: event.target.value || undefined })}
                >
                  <option value="">{say({ zh: '不限', en: 'Any' })}</option>
                  {optionsOf(id, choices).map((one) => (
                    <option key={one.id} value={one.id}>
                      {say(one.title)}
                    </option>
                  ))}
                </select>
              )
            }
          </Field>
        ))}
      </div>
    </Drop>
  )
}

/** The filters that are on, each with the way to take it off. */
export function FilterChips({ search, choices }: Props) {
  const say = useSay()
  const put = usePut()
  const on = CHIPS.flatMap(({ id, title }) => (search[id] === undefined ? [] : [{ id, title, value: search[id] }]))
  if (on.length === 0) return null
  const words = (id: (typeof on)[number]['id'], value: string): Text =>
    optionsOf(id, choices).find((one) => one.id === value)?.title ?? { zh: value, en: value }
  return (
    <ul className="chips" aria-label={say({ zh: '已选的筛选', en: 'Filters that are on' })}>
      {on.map(({ id, title, value }) => (
        <li key={id}>
          {say(title)}
          {say({ zh: '：', en: ': ' })}
          {say(words(id, value))}
          <button
            type="button"
            aria-label={say({ zh: `取消 ${title.zh}`, en: `Take off ${title.en}` })}
            onClick={() => put({ [id]: undefined })}
          />
        </li>
      ))}
      {on.length > 1 && (
        <li className="bare">
          <button
            type="button"
            className="link-button"
            onClick={() => put(Object.fromEntries(on.map(({ id }) => [id, undefined])))}
          >
            {say({ zh: '全部取消', en: 'Take all off' })}
          </button>
        </li>
      )}
    </ul>
  )
}

function usePut(): (to: object) => void {
  const navigate = useNavigate()
  return (to) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: (({ page: _, peek: __, ...old }: QueueSearch) =>
        Object.fromEntries(Object.entries({ ...old, ...to }).filter(([, value]) => value !== undefined))) as never,
    })
}
