import { getRouteApi, Link } from '@tanstack/react-router'
import { Empty } from '../shell/empty.tsx'
import { useLanguage } from '../shell/language.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { countInWords } from '../ui/count.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { Pager } from '../ui/pager.tsx'
import { ListTools } from '../ui/table/list-tools.tsx'
import { SavedTabs } from '../ui/table/saved-tabs.tsx'
import { SIZES } from '../ui/table/table-search.ts'
import { AUDIT_COLUMNS } from './audit-columns.tsx'
import { AuditFilter } from './audit-filter.tsx'
import './administration.css'

const route = getRouteApi('/$tenant/audit')

/** The audit of everyone, for whoever watches over it: what it is narrowed to stands in the address, and reading it leaves its own line. */
export function Audit() {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  const search = route.useSearch()
  const { columns: _, density: __, sort: ___, page = 1, size = SIZES[0], ...filter } = search
  const found = useAsk('administration/audit', { ...filter, page, size }, { keep: true })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows, total, more } = found.data
  const all = countInWords({ total, more })
  return (
    <>
      <Headline
        lede={{
          zh: '审计记录不能修改或删除；查阅和导出也会记下来。',
          en: 'No line can be changed or deleted; reading and taking out leave lines of their own.',
        }}
      >
        {{ zh: `${all.zh} 条审计记录`, en: `${all.en} lines of the audit` }}
      </Headline>
      <SavedTabs room="audit" />
      <AuditFilter search={filter} choices={found.data} />
      <div className="tools-line">
        <div className="tools-end">
          <a
            href={`/${tenant}/${language}/administration/audit/export?${new URLSearchParams(filter as Record<string, string>)}`}
            download
          >
            {say({ zh: '导出 CSV', en: 'Take out as CSV' })}
          </a>
          <ListTools room="audit" columns={AUDIT_COLUMNS} paged />
        </div>
      </div>
      <DataTable
        label={{ zh: '审计记录', en: 'Audit' }}
        rows={rows}
        columns={AUDIT_COLUMNS}
        rowKey={(row) => row.id}
        pending={found.isPlaceholderData}
        minWidth={980}
        empty={<Empty>{{ zh: '没有符合的记录。', en: 'No line fits.' }}</Empty>}
      />
      {total > 0 && (
        <Pager
          page={page}
          size={size}
          total={total}
          more={more}
          counter="条"
          link={(to, words) => (
            <Link
              from="/$tenant/audit"
              to="/$tenant/audit"
              params={{ tenant }}
              search={({ page: _, ...old }) => ({ ...old, ...(to > 1 && { page: to }) })}
            >
              {words}
            </Link>
          )}
        />
      )}
    </>
  )
}
