import type { QueueRow } from '../api/casework.ts'
import { DayText } from '../ui/day-text.tsx'
import { Said } from '../ui/said.tsx'
import { Status } from '../ui/status.tsx'
import type { Column } from '../ui/table/column.ts'
import { CaseLink, moneyColumn } from './case-columns.tsx'
import { DueDay } from './due-day.tsx'
import { PeekButton } from './peek-button.tsx'
import { situationTone } from './situation-tone.ts'

const { compare: _, ...SUM } = moneyColumn<QueueRow>('sum', { zh: '金额', en: 'Sum' }, (row) => row.sum)

/** What is left of them while a case is open beside the list. */
export const besideColumns = () => QUEUE_COLUMNS.filter((one) => ['number', 'benefit', 'stage', 'due'].includes(one.id))

/** The columns of the list of cases. Their ids are those of the export. */
export const QUEUE_COLUMNS: readonly Column<QueueRow>[] = [
  {
    id: 'number',
    title: { zh: '编号', en: 'Number' },
    width: 136,
    always: true,
    sort: { up: 'oldest', down: 'newest' },
    cell: (row) => (
      <span className="opens">
        <CaseLink id={row.id} number={row.number} />
        <PeekButton id={row.id} number={row.number} />
      </span>
    ),
  },
  { id: 'benefit', title: { zh: '政策', en: 'Benefit' }, width: 190, cell: (row) => <Said of={row.benefit} /> },
  { id: 'applicant', title: { zh: '申请人', en: 'Applicant' }, width: 150, cell: (row) => row.applicant },
  {
    id: 'beneficiary',
    title: { zh: '享受人', en: 'Beneficiary' },
    width: 150,
    spare: true,
    cell: (row) => row.beneficiary,
  },
  {
    id: 'unit',
    title: { zh: '经办单位', en: 'Unit' },
    width: 170,
    spare: true,
    cell: (row) => <Said of={row.unit} />,
  },
  {
    id: 'area',
    wide: true,
    title: { zh: '地区', en: 'Area' },
    width: 84,
    cell: (row) => (row.area ? <Said of={row.area} /> : '—'),
  },
  {
    id: 'stage',
    title: { zh: '环节', en: 'Stage' },
    width: 120,
    cell: (row) => (
      <Status tone={situationTone(row.situation, row.overdue)}>
        <Said of={row.stage} />
      </Status>
    ),
  },
  {
    id: 'assignee',
    title: { zh: '经办人', en: 'In hand' },
    width: 100,
    spare: true,
    cell: (row) => row.assignee ?? '—',
  },
  {
    id: 'filed',
    title: { zh: '申请日', en: 'Filed' },
    width: 110,
    spare: true,
    cell: (row) => <DayText day={row.filedOn} />,
  },
  {
    id: 'due',
    title: { zh: '环节时限', en: 'Stage due' },
    width: 128,
    sort: { up: 'due' },
    cell: (row) => <DueDay row={row} />,
  },
  {
    id: 'promised',
    wide: true,
    title: { zh: '承诺日', en: 'Promised' },
    width: 110,
    cell: (row) => <DayText day={row.promisedOn} />,
  },
  SUM,
]
