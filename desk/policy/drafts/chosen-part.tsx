import { getRouteApi } from '@tanstack/react-router'
import type { Draft, Levers } from '../../api/policy.ts'
import { useSay } from '../../shell/say.ts'
import { useAsk } from '../../shell/use-ask.ts'

const route = getRouteApi('/$tenant/drafts/$draftId')

/** Whom the comparison is about, and what it is compared with. */
export function ChosenPart({ draft, dimensions }: { draft: Draft; dimensions: Levers['dimensions'] }) {
  const say = useSay()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const others = useAsk('policy/drafts', {}).data?.rows.filter((one) => one.id !== draft.id) ?? []
  const choose = (id: string, code: string) =>
    navigate({
      search: (old) => ({
        ...Object.fromEntries(Object.entries(old).filter(([name]) => name !== id)),
        ...(code && { [id]: code }),
      }),
      replace: true,
    })
  return (
    <>
      <label>
        {say({ zh: '对照', en: 'Against' })}
        <select
          className="control"
          value={search.against ?? ''}
          onChange={(event) => choose('against', event.target.value)}
        >
          <option value="">{say({ zh: '现行规定', en: 'The rules in force' })}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      {dimensions.map(({ id, title, codes }) => (
        <label key={id}>
          {say(title)}
          <select
            className="control"
            value={search[id as 'area'] ?? ''}
            onChange={(event) => choose(id, event.target.value)}
          >
            <option value="">{say({ zh: '全部', en: 'All' })}</option>
            {codes.map((one) => (
              <option key={one.code} value={one.code}>
                {say(one.title)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  )
}
