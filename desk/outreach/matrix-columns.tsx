import type { Campus, CampusRow } from '../api/campus.ts'
import { useSay } from '../shell/say.ts'
import type { Column } from '../ui/data-table.tsx'
import { Said } from '../ui/said.tsx'

type School = Campus['schools'][number]

/** A place of the matrix: a school and a discipline. */
export const cellKey = (schoolId: string, discipline: string) => `${schoolId} ${discipline}`

/** The matrix: what is wanted first, then each school with its graduates, to be chosen. */
export function matrixColumns(
  schools: readonly School[],
  chosen: readonly string[],
  toggle: (key: string, on: boolean) => void,
): readonly Column<CampusRow>[] {
  return [
    {
      id: 'title',
      title: { zh: '学科专业类', en: 'Discipline' },
      always: true,
      cell: (row) => <Said of={row.title} />,
    },
    {
      id: 'wanted',
      title: { zh: '企业需求', en: 'Wanted' },
      width: 220,
      cell: (row) =>
        row.companies === 0 ? (
          <Said of={{ zh: '—', en: '—' }} />
        ) : (
          <Said
            of={{
              zh: `${row.companies} 家 · 在招 ${row.places} 人${row.needs > 0 ? ` · 走访提出 ${row.needs} 项` : ''}`,
              en: `${row.companies} companies · ${row.places} places${row.needs > 0 ? ` · ${row.needs} needs heard` : ''}`,
            }}
          />
        ),
    },
    ...schools.map(
      (school): Column<CampusRow> => ({
        id: school.id,
        title: { zh: school.name, en: school.name },
        width: 170,
        cell: (row) => <Cell school={school} row={row} chosen={chosen} toggle={toggle} />,
      }),
    ),
  ]
}

type Props = {
  readonly school: School
  readonly row: CampusRow
  readonly chosen: readonly string[]
  readonly toggle: (key: string, on: boolean) => void
}

function Cell({ school, row, chosen, toggle }: Props) {
  const say = useSay()
  const graduates = row.graduates[school.id]
  if (graduates === undefined) return <Said of={{ zh: '—', en: '—' }} />
  const words = say({ zh: `${graduates} 人`, en: `${graduates} people` })
  // Where nobody wants the discipline, there is nothing to take along.
  if (row.openings === 0) return words
  const key = cellKey(school.id, row.code)
  return (
    <label className="matrix-cell">
      <input type="checkbox" checked={chosen.includes(key)} onChange={(event) => toggle(key, event.target.checked)} />
      <span className="hidden">{`${say(row.title)} ${school.name} `}</span>
      {words}
    </label>
  )
}
