import { getRouteApi } from '@tanstack/react-router'
import type { Output } from '../api/contract.ts'
import type { Text } from '../api/text.ts'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { roleName } from '../shell/role-name.ts'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { Absences } from './absences.tsx'
import { WaitingTable } from './waiting-table.tsx'
import { WeekTable } from './week-table.tsx'
import './workload.css'

type Workload = Output<'casework/workload'>
const route = getRouteApi('/$tenant/workload')

/** How a unit gets on: what waits where, and what came in and was decided. Every number opens the cases it counts. */
export function Workload() {
  const say = useSay()
  const { unit } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useAsk('casework/workload', unit ? { unit } : {}, { keep: true })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { data } = found
  return (
    <>
      <Headline lede={data.unit.title}>{finding(data)}</Headline>
      {data.units.length > 1 && (
        <p className="unit-choice">
          <label htmlFor="unit">{say({ zh: '单位', en: 'Unit' })}</label>
          <select
            id="unit"
            className="control"
            value={data.unit.id}
            onChange={(event) => navigate({ search: { unit: event.target.value } })}
          >
            {data.units.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.title)}
              </option>
            ))}
          </select>
        </p>
      )}
      <Section title={{ zh: '各岗位待办', en: 'Waiting at each desk' }}>
        <WaitingTable
          label={{ zh: '各岗位待办', en: 'Waiting at each desk' }}
          first={{ zh: '岗位', en: 'Desk' }}
          rows={[...data.desks].sort(byRoad).map((one) => ({ ...one, name: say(roleName(one.name)) }))}
          search={(id) => ({ view: 'all' as const, desk: id })}
        />
      </Section>
      <Section title={{ zh: '各人手上', en: 'In each person’s hands' }}>
        <WaitingTable
          label={{ zh: '各人手上', en: 'In each person’s hands' }}
          first={{ zh: '经办人', en: 'Officer' }}
          rows={data.people}
          search={(id) => ({ view: 'open' as const, assignee: id })}
        />
      </Section>
      <Absences unit={data.unit.id} />
      <WeekTable unit={data.unit.id} weeks={data.weeks} />
    </>
  )
}

/** The desks in the order a case comes to them. */
const ROAD = ['clerk', 'officer', 'head', 'cashier']
const byRoad = (a: { name: string }, b: { name: string }) => ROAD.indexOf(a.name) - ROAD.indexOf(b.name)

function finding({ total: { waiting, warn, late } }: Workload): Text {
  if (waiting === 0) return { zh: '没有待办的申请', en: 'Nothing waits' }
  const near = warn > 0 ? { zh: `，${warn} 件临近时限`, en: `, ${warn} near the limit` } : { zh: '', en: '' }
  return late > 0
    ? { zh: `${waiting} 件待办，${late} 件已超期${near.zh}`, en: `${waiting} wait, ${late} overdue${near.en}` }
    : { zh: `${waiting} 件待办${near.zh || '，都在时限内'}`, en: `${waiting} wait${near.en || ', all in time'}` }
}
