import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CoverageRow } from '../api/outreach.ts'
import type { Text } from '../api/text.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Pager } from '../ui/pager.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { ListTools } from '../ui/table/list-tools.tsx'
import { SavedTabs } from '../ui/table/saved-tabs.tsx'
import { CompanyLink } from './company-link.tsx'
import { OwnVisits } from './own-visits.tsx'
import { PlanForm } from './plan-form.tsx'
import './outreach.css'

const route = getRouteApi('/$tenant/visits')
const SIZE = 100
const KEY = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' }, unknown: { zh: '未填', en: 'not said' } }
const keyOf = ({ key }: CoverageRow): Text => (key === null ? KEY.unknown : key ? KEY.yes : KEY.no)
const DASH: Text = { zh: '—', en: '—' }

const COLUMNS: readonly Column<CoverageRow>[] = [
  {
    id: 'name',
    title: { zh: '企业', en: 'Company' },
    always: true,
    cell: (row) => <CompanyLink id={row.id} name={row.name} />,
  },
  { id: 'key', title: { zh: '重点企业', en: 'Key enterprise' }, width: 110, cell: (row) => <Said of={keyOf(row)} /> },
  { id: 'area', title: { zh: '地区', en: 'Area' }, width: 130, cell: (row) => <Said of={row.area ?? DASH} /> },
  { id: 'sector', title: { zh: '领域', en: 'Sector' }, width: 150, cell: (row) => <Said of={row.sector ?? DASH} /> },
  {
    id: 'last',
    title: { zh: '上次走访', en: 'Last visit' },
    width: 130,
    cell: (row) =>
      row.lastVisit === null ? <Said of={{ zh: '没有走访过', en: 'never' }} /> : <DayText day={row.lastVisit} />,
  },
  {
    id: 'planned',
    title: { zh: '计划', en: 'Planned' },
    width: 200,
    cell: (row) =>
      row.planned && (
        <>
          {row.planned.visitor} · <DayText day={row.planned.dueOn} />
        </>
      ),
  },
]

/** Percent of one in another, whole, rounded down: nothing is covered before it is. */
const share = ({ companies, visited }: { companies: number; visited: number }) =>
  companies === 0 ? 0 : Math.floor((visited * 100) / companies)

/** Whom to visit next, by whom and until when; and how much of the city was visited in a year. */
export function Visits() {
  const say = useSay()
  const tenant = useTenant()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const page = search.page ?? 1
  const found = useAsk('outreach/coverage', { page, ...(search.area && { area: search.area }) }, { keep: true })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows, all, key, areas, owners } = found.data
  return (
    <>
      <Headline
        lede={{
          zh: `近一年走访 ${all.visited} 家，共 ${all.companies} 家；其中重点企业 ${key.companies} 家，走访 ${key.visited} 家。`,
          en: `${all.visited} of ${all.companies} companies visited within a year; of ${key.companies} key enterprises ${key.visited}.`,
        }}
      >
        {{ zh: `走访覆盖 ${share(all)}%`, en: `${share(all)}% visited` }}
      </Headline>
      <OwnVisits />
      <Section title={{ zh: '下一批走访谁', en: 'Whom to visit next' }}>
        <SavedTabs room="visits" />
        <div className="tb">
          <p className="area-choice">
            <label htmlFor="area">{say({ zh: '地区', en: 'Area' })}</label>
            <select
              id="area"
              className="control"
              value={search.area ?? ''}
              onChange={(event) => {
                setChosen([])
                const { area: _, page: __, ...rest } = search
                void navigate({ search: event.target.value === '' ? rest : { ...rest, area: event.target.value } })
              }}
            >
              <option value="">{say({ zh: '全部', en: 'All' })}</option>
              {areas.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(one.title)}
                </option>
              ))}
            </select>
          </p>
          <ListTools room="visits" columns={COLUMNS} />
        </div>
        <DataTable
          label={{ zh: '下一批走访谁', en: 'Whom to visit next' }}
          rows={rows}
          columns={COLUMNS}
          rowKey={(row) => row.id}
          pending={found.isPlaceholderData}
          selection={{ keys: chosen, change: setChosen, name: (row) => row.name }}
          empty={<Empty>{{ zh: '这个地区还没有登记企业。', en: 'No company is registered in this area.' }}</Empty>}
        />
        <Pager
          page={page}
          size={SIZE}
          total={all.companies}
          counter="家"
          link={(to, words) => (
            <Link to="/$tenant/visits" params={{ tenant }} search={{ ...search, page: to }}>
              {words}
            </Link>
          )}
        />
        <PlanForm chosen={chosen} owners={owners} done={() => setChosen([])} />
      </Section>
    </>
  )
}
