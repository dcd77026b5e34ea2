import { Link } from '@tanstack/react-router'
import type { TourRow } from '../api/campus.ts'
import { Empty } from '../shell/empty.tsx'
import { Failure } from '../shell/failure.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'

const COLUMNS: readonly Column<TourRow>[] = [
  { id: 'title', title: { zh: '活动', en: 'Tour' }, always: true, cell: (row) => <TourLink row={row} /> },
  { id: 'from', title: { zh: '开始', en: 'From' }, width: 120, cell: (row) => <DayText day={row.fromDay} /> },
  {
    id: 'schools',
    title: { zh: '学校（已到）', en: 'Schools (visited)' },
    width: 130,
    cell: (row) => `${row.schools} (${row.held})`,
  },
  {
    id: 'openings',
    title: { zh: '企业／岗位', en: 'Companies / openings' },
    width: 150,
    cell: (row) => `${row.companies} / ${row.openings}`,
  },
  { id: 'guests', title: { zh: '报名', en: 'Took part' }, width: 90, cell: (row) => String(row.guests) },
  {
    id: 'hires',
    title: { zh: '录用／见习', en: 'Hired / interns' },
    width: 120,
    cell: (row) => <Said of={{ zh: `${row.hires} / ${row.interns}`, en: `${row.hires} / ${row.interns}` }} />,
  },
]

function TourLink({ row }: { row: TourRow }) {
  return (
    <Link className="lk" to="/$tenant/campus/$tourId" params={{ tenant: useTenant(), tourId: row.id }}>
      {row.title}
      {row.dropped !== null && <Said of={{ zh: '（已取消）', en: ' (called off)' }} />}
    </Link>
  )
}

/** The tours of the city and what came of each. */
export function TourList() {
  const found = useAsk('outreach/tours', {})
  return (
    <Section title={{ zh: '高校行', en: 'Campus tours' }}>
      {found.error && <Failure refusal={found.error} />}
      {found.data && (
        <DataTable
          label={{ zh: '高校行', en: 'Campus tours' }}
          rows={found.data.rows}
          columns={COLUMNS}
          rowKey={(row) => row.id}
          plain
          empty={<Empty>{{ zh: '还没有安排。', en: 'None is planned.' }}</Empty>}
        />
      )}
    </Section>
  )
}
