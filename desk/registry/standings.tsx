import type { StandingRow } from '../api/registry.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { accountName } from './account-name.ts'
import { ProofCell } from './proof-cell.tsx'

const COLUMNS: readonly Column<StandingRow>[] = [
  {
    id: 'account',
    title: { zh: '办理人', en: 'Account' },
    width: 200,
    always: true,
    cell: (row) => <Said of={accountName(row)} />,
    compare: (a, b) => a.account.localeCompare(b.account, 'zh'),
  },
  {
    id: 'organisation',
    title: { zh: '代表的单位', en: 'Acts for' },
    cell: (row) => row.organisation,
    compare: (a, b) => a.organisation.localeCompare(b.organisation, 'zh'),
  },
  {
    id: 'since',
    title: { zh: '登记日', en: 'Since' },
    width: 120,
    cell: (row) => <DayText day={row.since} />,
    compare: (a, b) => a.since.localeCompare(b.since),
  },
  { id: 'proof', title: { zh: '核实', en: 'Confirmed' }, width: 320, cell: (row) => <ProofCell row={row} /> },
]

/** Who says they act for which organisation; an officer who has seen the authorisation confirms it. */
export function Standings() {
  const found = useAsk('registry/standings', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows } = found.data
  const waiting = rows.filter((one) => one.proof === 'declared').length
  return (
    <>
      <Headline
        lede={{
          zh: '看过授权书或介绍信再核实。填一个信用代码不能证明什么。',
          en: 'Confirm after you have seen the authorisation. Typing a credit code proves nothing.',
        }}
      >
        {waiting === 0
          ? { zh: '代办身份都已核实', en: 'Every standing is confirmed' }
          : { zh: `${waiting} 个代办身份待核实`, en: `${waiting} to be confirmed` }}
      </Headline>
      <DataTable
        label={{ zh: '代办身份', en: 'Who acts for whom' }}
        rows={rows}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        empty={
          <Empty>
            {{
              zh: '有人登记代单位办理后，会出现在这里。',
              en: 'Whoever registers to act for an organisation appears here.',
            }}
          </Empty>
        }
      />
    </>
  )
}
