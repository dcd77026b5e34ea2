import { useNavigate } from '@tanstack/react-router'
import { useSay } from '../shell/say.ts'
import type { RunSearch } from '../shell/search.ts'
import { useTenant } from '../shell/use-tenant.ts'
import type { Run } from './assignment.tsx'

/** Which pairs are listed: of one opening, of one person's number, or those that were ruled out. */
export function PairFilter({ run, search }: { run: Run; search: RunSearch }) {
  const say = useSay()
  const tenant = useTenant()
  const go = useNavigate()
  const set = (to: RunSearch) => {
    const { page: _, ...kept } = { ...search, ...to }
    const given = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined && value !== ''))
    void go({ to: '/$tenant/matching/$runId', params: { tenant, runId: run.id }, search: given as RunSearch })
  }
  return (
    <p className="pair-filter">
      <label htmlFor="pair-person">{say({ zh: '求职者编号', en: 'Number of the person' })}</label>
      <input
        id="pair-person"
        className="control"
        maxLength={6}
        value={search.person ?? ''}
        onChange={(event) => set({ person: event.target.value })}
      />
      <label htmlFor="pair-opening">{say({ zh: '岗位', en: 'Opening' })}</label>
      <select
        id="pair-opening"
        className="control"
        value={search.opening ?? ''}
        onChange={(event) => set({ opening: event.target.value })}
      >
        <option value="">{say({ zh: '全部', en: 'All' })}</option>
        {run.choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={search.show === 'excluded'}
          onChange={(event) => set({ show: event.target.checked ? 'excluded' : undefined })}
        />{' '}
        {say({ zh: '只看已排除的', en: 'Only what is ruled out' })}
      </label>
    </p>
  )
}
