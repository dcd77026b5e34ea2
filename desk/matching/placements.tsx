import type { Output } from '../api/contract.ts'
import { Empty } from '../shell/empty.tsx'
import { useLanguage } from '../shell/language.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { Status } from '../ui/status.tsx'
import { Hostels } from './hostels.tsx'

type Row = Output<'matching/placements'>['rows'][number]

function Match({ row }: { row: Row }) {
  const tenant = useTenant()
  const { language } = useLanguage()
  return (
    <>
      <a href={`/${tenant}/${language}/matching/pairing/${row.pairingId}`}>{`${row.title} · ${row.person}`}</a>
      <br />
      {row.organisation}
    </>
  )
}

const COLUMNS: readonly Column<Row>[] = [
  {
    id: 'match',
    title: { zh: '岗位和人', en: 'Opening and person' },
    always: true,
    cell: (row) => <Match row={row} />,
  },
  {
    id: 'state',
    title: { zh: '进展', en: 'Where it stands' },
    width: 180,
    cell: (row) => <Said of={row.stateTitle} />,
  },
  {
    id: 'since',
    title: { zh: '自', en: 'Since' },
    width: 120,
    cell: (row) => <DayText day={row.since} />,
    compare: (a, b) => a.since.localeCompare(b.since),
  },
  {
    id: 'bed',
    title: { zh: '床位', en: 'Bed' },
    width: 200,
    cell: (row) =>
      row.bed === null ? (
        <Said of={{ zh: '没有安排', en: 'none' }} />
      ) : (
        <Said of={{ zh: `${row.bed} 号`, en: row.bed }} />
      ),
  },
  {
    id: 'verified',
    title: { zh: '用工记录', en: 'Record' },
    width: 110,
    cell: (row) => (
      <Status tone={row.verified ? 'done' : 'waiting'}>
        <Said of={row.verified ? { zh: '已核实', en: 'verified' } : { zh: '待核实', en: 'to be verified' }} />
      </Status>
    ),
    compare: (a, b) => Number(a.verified) - Number(b.verified),
  },
]

/** Who was placed through a match, what waits for an officer there, and the beds of the hostels. */
export function Placements() {
  const found = useAsk('matching/placements', {})
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  const { rows } = found.data
  const waiting = rows.filter((one) => !one.verified).length
  return (
    <>
      <Headline
        lede={{
          zh: '通过对接约定、在岗和留用的。点开安排床位、核实用工；核实以后，双方能享受的支持会自动列出。',
          en: 'Agreed, on the job and kept on through a match. Open one to give a bed or verify the record; what both are due is then found by itself.',
        }}
      >
        {rows.length > 0 && waiting === 0
          ? { zh: `${rows.length} 人在岗或留用，都已核实`, en: `${rows.length} placed, all verified` }
          : { zh: `${waiting} 条用工记录待核实`, en: `${waiting} records to be verified` }}
      </Headline>
      <DataTable
        label={{ zh: '见习录用', en: 'Placed' }}
        rows={rows}
        columns={COLUMNS}
        rowKey={(row) => row.pairingId}
        empty={<Empty>{{ zh: '双方约定以后，会出现在这里。', en: 'What both sides agree on appears here.' }}</Empty>}
      />
      <Hostels />
    </>
  )
}
