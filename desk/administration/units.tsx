import type { UnitRow } from '../api/administration.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { useMe } from '../shell/me.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { ListTools } from '../ui/table/list-tools.tsx'
import { SavedTabs } from '../ui/table/saved-tabs.tsx'
import { ContactForm } from './contact-form.tsx'
import './administration.css'

function PeopleOf({ row }: { row: UnitRow }) {
  const say = useSay()
  if (row.people.length === 0) return <span className="quiet">{say({ zh: '没有人员', en: 'Nobody' })}</span>
  return row.people.map((one) => (
    <div key={`${one.id} ${one.role.en}`}>
      {one.name} · {say(one.role)}
    </div>
  ))
}

function Contact({ row }: { row: UnitRow }) {
  const say = useSay()
  const { offices } = useMe()
  const lines = [row.phone, row.address, row.hours].filter(Boolean)
  return (
    <>
      {lines.length === 0 ? (
        <div className="quiet">{say({ zh: '未填写', en: 'Not given' })}</div>
      ) : (
        lines.map((one) => <div key={one}>{one}</div>)
      )}
      {offices.some((one) => one.role === 'system-admin') && <ContactForm key={row.setAt} row={row} />}
    </>
  )
}

const COLUMNS: readonly Column<UnitRow>[] = [
  {
    id: 'unit',
    title: { zh: '单位', en: 'Unit' },
    always: true,
    cell: (row) => <Said of={row.title} />,
    compare: (a, b) => a.title.zh.localeCompare(b.title.zh, 'zh'),
  },
  {
    id: 'people',
    title: { zh: '人员', en: 'People' },
    width: 260,
    cell: (row) => <PeopleOf row={row} />,
    compare: (a, b) => b.people.length - a.people.length,
  },
  {
    id: 'contact',
    title: { zh: '联系方式', en: 'How it is reached' },
    width: 360,
    cell: (row) => <Contact row={row} />,
  },
]

/** The units of the pack with who sits there, and how each is reached. */
export function Units() {
  const found = useAsk('administration/units', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows } = found.data
  const staffed = rows.filter((one) => one.people.length > 0).length
  return (
    <>
      <Headline
        lede={{
          zh: '单位由政策包确定；联系方式由系统管理员维护，不清楚的留空。',
          en: 'The pack names the units; the system administrator keeps how they are reached. What is not known stays empty.',
        }}
      >
        {{ zh: `${rows.length} 个单位，${staffed} 个有人员`, en: `${rows.length} units, ${staffed} with people` }}
      </Headline>
      <SavedTabs room="units" />
      <div className="tb end">
        <ListTools room="units" columns={COLUMNS} />
      </div>
      <DataTable
        label={{ zh: '单位', en: 'Units' }}
        rows={rows}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        empty={<Empty>{{ zh: '没有单位。', en: 'There are no units.' }}</Empty>}
      />
    </>
  )
}
