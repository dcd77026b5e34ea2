import { Link } from '@tanstack/react-router'
import type { ImportBatch } from '../api/registry.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { kindTitle, STATUS_WORDS } from './import-words.ts'
import { StartImport } from './start-import.tsx'
import './imports.css'

const COLUMNS: readonly Column<ImportBatch>[] = [
  { id: 'file', title: { zh: '文件', en: 'File' }, always: true, cell: (row) => <FileLink row={row} /> },
  { id: 'kind', title: { zh: '类别', en: 'Kind' }, width: 160, cell: (row) => <Said of={kindTitle(row.kind)} /> },
  {
    id: 'status',
    title: { zh: '进度', en: 'Status' },
    width: 120,
    cell: (row) => <Said of={STATUS_WORDS[row.status]} />,
  },
  { id: 'recorded', title: { zh: '已登记', en: 'Entered' }, width: 90, align: 'right', cell: (row) => row.recorded },
  { id: 'faulty', title: { zh: '有误', en: 'Faulty' }, width: 90, align: 'right', cell: (row) => row.faulty },
  {
    id: 'at',
    title: { zh: '上传日', en: 'Handed in' },
    width: 120,
    cell: (row) => <DayText day={row.at.slice(0, 10)} />,
  },
]

function FileLink({ row }: { row: ImportBatch }) {
  const tenant = useTenant()
  return (
    <Link to="/$tenant/imports/$batchId" params={{ tenant, batchId: row.id }}>
      {row.fileName}
    </Link>
  )
}

/** Sheets that this officer handed in, and where the next one begins. */
export function Imports() {
  const found = useAsk('registry/imports', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows } = found.data
  const waiting = rows.filter((one) => one.status === 'checked').length
  return (
    <>
      <Headline
        lede={{
          zh: '先试读，不会马上登记。有误的行可以在线改，也可以下载改好再传；导入后能整批撤销。',
          en: 'A sheet is read first and nothing is entered. Faulty rows are mended here or in Excel; what was entered can be undone as a whole.',
        }}
      >
        {waiting === 0
          ? { zh: '用 Excel 批量导入', en: 'Import from Excel' }
          : { zh: `${waiting} 个文件等你确认导入`, en: `${waiting} to be confirmed` }}
      </Headline>
      <StartImport />
      <Section title={{ zh: '我的导入', en: 'My imports' }}>
        <DataTable
          label={{ zh: '我的导入', en: 'My imports' }}
          rows={rows}
          columns={COLUMNS}
          rowKey={(row) => row.id}
          empty={<Empty>{{ zh: '上传过的文件会列在这里。', en: 'What you hand in is listed here.' }}</Empty>}
        />
      </Section>
    </>
  )
}
