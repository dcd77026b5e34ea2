import type { Cohort } from '../api/campus.ts'
import { Empty } from '../shell/empty.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Said } from '../ui/said.tsx'

const COLUMNS: readonly Column<Cohort>[] = [
  { id: 'school', title: { zh: '学校', en: 'School' }, always: true, cell: (row) => row.school },
  { id: 'discipline', title: { zh: '学科专业类', en: 'Discipline' }, cell: (row) => <Said of={row.discipline} /> },
  {
    id: 'education',
    title: { zh: '学历', en: 'Education' },
    width: 130,
    cell: (row) => <Said of={row.education ?? { zh: '—', en: '—' }} />,
  },
  { id: 'graduates', title: { zh: '人数', en: 'Graduates' }, width: 90, cell: (row) => String(row.graduates) },
  { id: 'source', title: { zh: '来源', en: 'Source' }, cell: (row) => row.publishedIn },
  { id: 'as_of', title: { zh: '数据日期', en: 'As of' }, width: 120, cell: (row) => <DayText day={row.asOf} /> },
]

/** The cohorts of a year, each with where its number is from. */
export function CohortList({ cohorts }: { cohorts: readonly Cohort[] }) {
  return (
    <DataTable
      label={{ zh: '毕业生数据', en: 'Graduating cohorts' }}
      rows={cohorts}
      columns={COLUMNS}
      rowKey={(row) => row.id}
      plain
      empty={<Empty>{{ zh: '这一届还没有数据。', en: 'Nothing is known of this class yet.' }}</Empty>}
    />
  )
}
