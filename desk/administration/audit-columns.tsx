import type { AuditLine } from '../api/administration.ts'
import { useSay } from '../shell/say.ts'
import type { Column } from '../ui/data-table.tsx'
import { Said } from '../ui/said.tsx'
import { MomentText } from './moment-text.tsx'

function WhoDid({ row }: { row: AuditLine }) {
  const say = useSay()
  return (
    <>
      {row.who || <span className="quiet">{say({ zh: '未登录', en: 'Nobody signed in' })}</span>}
      {row.onBehalfOf && <div className="sub">{say({ zh: `代 ${row.onBehalfOf}`, en: `for ${row.onBehalfOf}` })}</div>}
    </>
  )
}

function About({ row }: { row: AuditLine }) {
  const say = useSay()
  return (
    <>
      {say(row.subject)}
      {row.subjectName ? ` · ${say(row.subjectName)}` : <div className="sub">{row.subjectId}</div>}
    </>
  )
}

function Detail({ row }: { row: AuditLine }) {
  const say = useSay()
  return row.detail
    .map(({ title, value }) => `${say(title)}${say({ zh: '：', en: ': ' })}${say(value)}`)
    .join(say({ zh: '；', en: '; ' }))
}

export const AUDIT_COLUMNS: readonly Column<AuditLine>[] = [
  { id: 'at', title: { zh: '时间', en: 'When' }, width: 190, always: true, cell: (row) => <MomentText at={row.at} /> },
  { id: 'who', title: { zh: '操作人', en: 'Who' }, width: 160, cell: (row) => <WhoDid row={row} /> },
  { id: 'action', title: { zh: '操作', en: 'Action' }, width: 180, cell: (row) => <Said of={row.action} /> },
  { id: 'subject', title: { zh: '对象', en: 'About' }, width: 230, cell: (row) => <About row={row} /> },
  { id: 'detail', title: { zh: '说明', en: 'Detail' }, cell: (row) => <Detail row={row} /> },
  { id: 'request', title: { zh: '请求编号', en: 'Request' }, width: 120, spare: true, cell: (row) => row.request },
]
