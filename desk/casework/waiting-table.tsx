import type { Output } from '../api/contract.ts'
import type { Text } from '../api/text.ts'
import { Empty } from '../shell/empty.tsx'
import { useSay } from '../shell/say.ts'
import type { QueueSearch } from '../shell/search.ts'
import { CountLink } from './count-link.tsx'

type Props = {
  readonly label: Text
  readonly first: Text
  readonly rows: Output<'casework/workload'>['desks']
  /** The list that a row counts. */
  readonly search: (id: string) => QueueSearch
}

const PARTS = [
  { id: 'waiting', title: { zh: '待办', en: 'Waiting' } },
  { id: 'warn', title: { zh: '临近时限', en: 'Near the limit' } },
  { id: 'late', title: { zh: '已超期', en: 'Overdue' } },
] as const

/** Who has how much, and how much of it is near the limit or late: a bar for the eye, numbers for everybody. */
export function WaitingTable({ label, first, rows, search }: Props) {
  const say = useSay()
  const most = Math.max(1, ...rows.map((one) => one.waiting))
  if (rows.length === 0) return <Empty>{{ zh: '现在没有。', en: 'Nothing now.' }}</Empty>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="tw flat" tabIndex={0} aria-label={say(label)}>
      <table className="load">
        <thead>
          <tr>
            <th scope="col">{say(first)}</th>
            {PARTS.map((one) => (
              <th scope="col" key={one.id} className="num">
                {say(one.title)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {PARTS.map(({ id, title }) => (
                <td key={id} className={`num ${id}`}>
                  <CountLink
                    count={row[id]}
                    label={`${row.name} ${say(title)}`}
                    search={{ ...search(row.id), ...(id !== 'waiting' && { colour: id }) }}
                  />
                </td>
              ))}
              <td className="bar-cell">
                <span className="load-bar" aria-hidden="true" style={{ width: `${(row.waiting / most) * 100}%` }}>
                  <i className="late" style={{ flexGrow: row.late }} />
                  <i className="warn" style={{ flexGrow: row.warn }} />
                  <i style={{ flexGrow: row.waiting - row.warn - row.late }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
