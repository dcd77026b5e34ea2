import type { Output } from '../api/contract.ts'
import type { Text } from '../api/text.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { useMe } from '../shell/me.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { Status, type Tone } from '../ui/status.tsx'
import { CallForm } from './call-form.tsx'

type Call = Output<'casework/calls'>['calls'][number]

const COLUMNS: readonly Column<Call>[] = [
  {
    id: 'benefit',
    title: { zh: '政策', en: 'Benefit' },
    always: true,
    cell: (row) => <Said of={row.title} />,
    compare: (a, b) => a.title.zh.localeCompare(b.title.zh, 'zh'),
  },
  { id: 'state', title: { zh: '状态', en: 'State' }, width: 120, cell: (row) => <CallState call={row} /> },
  {
    id: 'opens',
    title: { zh: '开始', en: 'Opens' },
    width: 120,
    cell: (row) => <DayText day={row.opensOn} />,
    compare: (a, b) => a.opensOn.localeCompare(b.opensOn),
  },
  {
    id: 'closes',
    title: { zh: '截止', en: 'Closes' },
    width: 120,
    cell: (row) => <DayText day={row.closesOn} />,
    compare: (a, b) => a.closesOn.localeCompare(b.closesOn),
  },
  { id: 'document', title: { zh: '通知', en: 'Document' }, width: 300, cell: (row) => row.document },
]

const stateOf = (call: Call, today: string): { tone: Tone; words: Text } => {
  if (call.closesOn < today) return { tone: 'done', words: { zh: '已截止', en: 'closed' } }
  if (call.opensOn > today) return { tone: 'waiting', words: { zh: '未开始', en: 'not open yet' } }
  return { tone: 'running', words: { zh: '申报中', en: 'open' } }
}

function CallState({ call }: { call: Call }) {
  const { tone, words } = stateOf(call, useMe().tenant.businessDay)
  return (
    <Status tone={tone}>
      <Said of={words} />
    </Status>
  )
}

const ledeOf = (wanted: number): Text =>
  wanted === 0
    ? {
        zh: '本市的政策都可以随时申请，申报通知起提醒作用。',
        en: 'Every benefit here can be applied for at any time; a call is a reminder.',
      }
    : {
        zh: `有 ${wanted} 项政策只在申报期内受理；其他政策随时可以申请，通知起提醒作用。`,
        en: `${wanted} benefits can be applied for only while a call is open; for the others it is a reminder.`,
      }

/** Calls for applications: what may be applied for now, and until when. */
export function Calls() {
  const { businessDay } = useMe().tenant
  const found = useAsk('casework/calls', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { calls, wanted } = found.data
  const open = calls.filter((one) => one.opensOn <= businessDay && one.closesOn >= businessDay).length
  return (
    <>
      <Headline lede={ledeOf(wanted.length)}>
        {open === 0
          ? { zh: '现在没有在申报期内的', en: 'No call is open' }
          : { zh: `${open} 项正在申报`, en: `${open} open now` }}
      </Headline>
      <DataTable
        label={{ zh: '申报通知', en: 'Calls' }}
        rows={calls}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        empty={<Empty>{{ zh: '还没有发过申报通知。', en: 'No call has been opened yet.' }}</Empty>}
      />
      <CallForm wanted={wanted} />
    </>
  )
}
