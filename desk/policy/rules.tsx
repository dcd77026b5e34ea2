import { getRouteApi } from '@tanstack/react-router'
import type { RuleRow } from '../api/policy.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { KeyHints } from '../ui/key-hints.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { ListTools } from '../ui/table/list-tools.tsx'
import { SavedTabs } from '../ui/table/saved-tabs.tsx'
import { RULE_COLUMNS } from './rule-columns.tsx'

const route = getRouteApi('/$tenant/policy')

const named = (row: RuleRow, search: string): boolean =>
  [row.title.zh, row.title.en, row.cite].some((text) => text.toLowerCase().includes(search.toLowerCase()))

/** Every rule in force, with its clause, its sum, and whether figures are still open. */
export function Rules() {
  const { search = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const found = useAsk('policy/rules', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows } = found.data
  const open = rows.filter((one) => one.openFigures > 0).length
  return (
    <>
      <Headline
        lede={{
          zh: '条文、条件和算法都来自政策包，每一项都能看到依据。',
          en: 'Clauses, conditions and sums come from the pack; each shows its ground.',
        }}
      >
        {open === 0
          ? { zh: `${rows.length} 项政策，数值都已核定`, en: `${rows.length} rules, every figure set` }
          : {
              zh: `${rows.length} 项政策，${open} 项有数值待核定或待核实`,
              en: `${rows.length} rules, ${open} with open figures`,
            }}
      </Headline>
      <SavedTabs room="rules" />
      <div className="tb end">
        <SearchField
          label={{ zh: '政策名称或文号', en: 'Name or clause' }}
          value={search}
          search={(text) =>
            navigate({ search: ({ search: _, ...old }) => ({ ...old, ...(text && { search: text }) }) })
          }
        />
        <ListTools room="rules" columns={RULE_COLUMNS} />
      </div>
      <DataTable
        label={{ zh: '政策', en: 'Rules' }}
        rows={search ? rows.filter((row) => named(row, search)) : rows}
        columns={RULE_COLUMNS}
        rowKey={(row) => row.id}
        empty={
          <Empty>
            {{ zh: `没有名称或文号含“${search}”的政策。`, en: `No rule has “${search}” in its name or clause.` }}
          </Empty>
        }
      />
      <KeyHints />
    </>
  )
}
