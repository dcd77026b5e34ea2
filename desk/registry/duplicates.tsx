import { Link } from '@tanstack/react-router'
import type { DuplicateRow } from '../api/registry.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { MergeList } from './merge-list.tsx'

function Names({ row }: { row: DuplicateRow }) {
  const tenant = useTenant()
  const { firstId, secondId } = row
  return (
    <Link to="/$tenant/duplicates/$firstId/$secondId" params={{ tenant, firstId, secondId }}>
      {row.first === row.second ? row.first : `${row.first} · ${row.second}`}
    </Link>
  )
}

function Why({ row }: { row: DuplicateRow }) {
  const say = useSay()
  return (
    <>
      {row.why.map(say).join(say({ zh: '；', en: '; ' }))}
      {row.ownWord && (
        <span className="quiet">
          {say({
            zh: ' 其中一条由本人用账号登记，等待核对证件',
            en: ' One is the person’s own account, waiting for its document to be compared',
          })}
        </span>
      )}
    </>
  )
}

const COLUMNS: readonly Column<DuplicateRow>[] = [
  { id: 'names', title: { zh: '疑似重复', en: 'May be one' }, always: true, cell: (row) => <Names row={row} /> },
  {
    id: 'kind',
    title: { zh: '类别', en: 'Kind' },
    width: 110,
    cell: (row) => (
      <Said of={row.kind === 'person' ? { zh: '人员', en: 'person' } : { zh: '单位', en: 'organisation' }} />
    ),
  },
  { id: 'why', title: { zh: '相同之处', en: 'What speaks for it' }, cell: (row) => <Why row={row} /> },
]

/** Entries that may be one person or organisation, for an officer to look into, and what was merged before. */
export function Duplicates() {
  const found = useAsk('registry/duplicates', {})
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  const { rows, total, findings } = found.data
  return (
    <>
      <Headline
        lede={{
          zh: '系统只提示，不会自己合并。合并后原来的记录都在，另一位工作人员可以撤销。',
          en: 'Nothing is merged by itself. What was merged keeps all its records, and another officer can part it again.',
        }}
      >
        {total === 0
          ? { zh: '没有疑似重复的登记', en: 'No entry looks like another' }
          : { zh: `${total} 对登记疑似重复`, en: `${total} pairs may be one` }}
      </Headline>
      <DataTable
        label={{ zh: '疑似重复', en: 'May be one' }}
        rows={rows}
        columns={COLUMNS}
        rowKey={(row) => `${row.firstId} ${row.secondId}`}
        empty={<Empty>{{ zh: '核对过的不再列出。', en: 'What was looked into is not listed again.' }}</Empty>}
      />
      {findings.length > 0 && (
        <Section title={{ zh: '合并过的', en: 'What was merged' }}>
          <MergeList findings={findings} />
        </Section>
      )}
    </>
  )
}
