import { getRouteApi } from '@tanstack/react-router'
import type { Output } from '../api/contract.ts'
import type { Text } from '../api/text.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { Disputes } from './disputes.tsx'
import { ModeForm } from './mode-form.tsx'
import { OfferCount } from './offer-count.tsx'
import { OfferList } from './offer-list.tsx'

const route = getRouteApi('/$tenant/offers')

export type Counts = Output<'casework/offer-counts'>
type Row = Counts['rows'][number]
/** The figures of one benefit: how many stand where. */
type Line = { readonly benefit: string; readonly title: Text; readonly rows: readonly Row[] }

export const STATES = [
  { id: 'open', title: { zh: '等答复', en: 'Waiting' } },
  { id: 'consented', title: { zh: '已同意', en: 'Accepted' } },
  { id: 'declined', title: { zh: '已放弃', en: 'Declined' } },
  { id: 'disputed', title: { zh: '有异议', en: 'Said to be wrong' } },
  { id: 'lapsed', title: { zh: '已失效', en: 'Lapsed' } },
] as const

const count = (line: Line, state: Row['state'], kind?: Row['kind']) =>
  line.rows
    .filter((one) => one.state === state && (kind === undefined || one.kind === kind))
    .reduce((sum, one) => sum + one.count, 0)

const COLUMNS: readonly Column<Line>[] = [
  { id: 'benefit', title: { zh: '政策', en: 'Benefit' }, always: true, cell: (line) => <Said of={line.title} /> },
  {
    id: 'reminder',
    title: { zh: '提醒申请', en: 'Reminded' },
    width: 100,
    align: 'right',
    cell: (line) => count(line, 'open', 'reminder'),
  },
  {
    id: 'waiting',
    title: { zh: '等数值核定', en: 'Wait for a figure' },
    width: 130,
    align: 'right',
    cell: (line) => line.rows.filter((one) => one.state === 'open').reduce((sum, one) => sum + one.waiting, 0),
  },
  ...STATES.map(
    (state): Column<Line> => ({
      id: state.id,
      title: state.title,
      width: 110,
      align: 'right',
      cell: (line) => (
        <OfferCount
          benefit={line.benefit}
          state={state.id}
          count={state.id === 'open' ? count(line, 'open', 'offer') : count(line, state.id)}
        />
      ),
    }),
  ),
]

/** What was found for people and companies without their asking, what became of it, and what they say is wrong. */
export function Offers() {
  const search = route.useSearch()
  const found = useAsk('casework/offer-counts', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows, modes, passes } = found.data
  const lines = [...new Set(rows.map((one) => one.benefit))].map((benefit) => {
    const own = rows.filter((one) => one.benefit === benefit)
    return { benefit, title: own[0]?.title ?? { zh: benefit, en: benefit }, rows: own }
  })
  const total = (state: Row['state']) => lines.reduce((sum, line) => sum + count(line, state), 0)
  const open = lines.reduce((sum, line) => sum + count(line, 'open', 'offer'), 0)
  const [pass] = passes
  return (
    <>
      <Headline
        lede={{
          zh: pass
            ? `最近一次全员比对：${pass.judged} 条记录，新找到 ${pass.made} 项，失效 ${pass.lapsed} 项${pass.state === 'running' ? '，还在进行' : ''}。`
            : '还没有做过全员比对。',
          en: pass
            ? `Last pass over everybody: ${pass.judged} records, ${pass.made} found, ${pass.lapsed} lapsed${pass.state === 'running' ? ', still running' : ''}.`
            : 'No pass over everybody has been made yet.',
        }}
      >
        {{
          zh: `${open} 项等对方答复，${total('consented')} 项已同意`,
          en: `${open} wait for an answer, ${total('consented')} accepted`,
        }}
      </Headline>
      {total('disputed') > 0 && <Disputes />}
      <DataTable
        plain
        label={{ zh: '主动服务', en: 'Offers' }}
        rows={lines}
        columns={COLUMNS}
        rowKey={(line) => line.benefit}
        minWidth={900}
        empty={<Empty>{{ zh: '还没有主动找到的。', en: 'Nothing has been found yet.' }}</Empty>}
      />
      {search.state && search.benefit && <OfferList benefit={search.benefit} state={search.state} />}
      <Section title={{ zh: '免申即享', en: 'Given without an application' }}>
        <ul>
          {modes
            .filter((one) => one.proactive || one.source !== null)
            .map((one) => (
              <li key={one.benefit}>
                <Said of={one.title} />
                {one.source === null ? (
                  <Said of={{ zh: '：通知规定', en: ': by the notice' }} />
                ) : (
                  <Said
                    of={{
                      zh: `：${one.proactive ? '' : '改回申请，'}${one.source}${one.demonstration ? '（演示）' : ''}`,
                      en: `: ${one.proactive ? '' : 'by application again, '}${one.source}${one.demonstration ? ' (demonstration)' : ''}`,
                    }}
                  />
                )}
              </li>
            ))}
        </ul>
        <ModeForm modes={modes} />
      </Section>
    </>
  )
}
