import { Link } from '@tanstack/react-router'
import Button from 'antd/es/button'
import { useState } from 'react'
import type { Output } from '../api/contract.ts'
import { Empty } from '../shell/empty.tsx'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import type { RunSearch } from '../shell/search.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Pager } from '../ui/pager.tsx'
import { Section } from '../ui/section.tsx'
import type { Mode, Run } from './assignment.tsx'
import { MoveForm } from './move-form.tsx'
import { PairFilter } from './pair-filter.tsx'
import { useAdjust } from './use-adjust.ts'

export type Pair = Output<'matching/assignment-pairs'>['rows'][number]

/** Who is where in the way that is looked at, or what was ruled out; a pair can be kept, ruled out or moved, and the rest is assigned anew around it. */
export function PairList({ run, mode, search }: { run: Run; mode: Mode; search: RunSearch }) {
  const say = useSay()
  const tenant = useTenant()
  const adjust = useAdjust(run)
  const [moving, setMoving] = useState<string | null>(null)
  const page = search.page ?? 1
  const excluded = search.show === 'excluded'
  const { data, error, isPlaceholderData } = useAsk(
    'matching/assignment-pairs',
    {
      runId: run.id,
      of: excluded ? 'excluded' : mode,
      page,
      ...(search.opening && { opportunityId: search.opening }),
      ...(search.person && { person: search.person }),
    },
    { keep: true },
  )
  const open = run.status === 'open'
  const buttons = (pair: Pair) => (
    <span className="tools">
      {excluded ? (
        <Button size="small" disabled={adjust.pending} onClick={() => adjust.allow(pair)}>
          {say({ zh: '取消排除', en: 'Allow again' })}
        </Button>
      ) : (
        <>
          <Button
            size="small"
            disabled={adjust.pending}
            onClick={() => (pair.fixed ? adjust.let(pair) : adjust.keep(pair))}
          >
            {pair.fixed ? say({ zh: '不再固定', en: 'Let go' }) : say({ zh: '固定', en: 'Keep' })}
          </Button>{' '}
          <Button size="small" disabled={adjust.pending} onClick={() => adjust.exclude(pair)}>
            {say({ zh: '排除', en: 'Rule out' })}
          </Button>{' '}
          <Button size="small" disabled={adjust.pending} onClick={() => setMoving(pair.personId)}>
            {say({ zh: '改派', en: 'Move' })}
          </Button>
        </>
      )}
      <span className="hidden">{pair.person}</span>
    </span>
  )
  const columns: readonly Column<Pair>[] = [
    { id: 'person', title: { zh: '求职者', en: 'Person' }, width: 120, always: true, cell: (row) => row.person },
    {
      id: 'opening',
      title: { zh: '岗位', en: 'Opening' },
      cell: (row) =>
        moving === row.personId ? (
          <MoveForm
            pair={row}
            choices={run.choices}
            move={(to) => adjust.move(row, to)}
            close={() => setMoving(null)}
          />
        ) : (
          row.opening
        ),
    },
    {
      id: 'score',
      title: { zh: '合适程度', en: 'Score' },
      width: 110,
      cell: (row) => (row.score === null ? '—' : `${row.score}%`),
    },
    ...(open ? [{ id: 'change', title: { zh: '调整', en: 'Change' }, width: 250, cell: buttons }] : []),
  ]
  const placed = run.ways.find((way) => way.mode === mode)?.placed ?? 0
  return (
    <Section
      title={
        excluded
          ? { zh: `排除 ${run.excluded.length} 对`, en: `${run.excluded.length} ruled out` }
          : { zh: `安排 ${placed} 人`, en: `${placed} placed` }
      }
    >
      <p className="quiet">
        {say({
          zh: `已固定 ${run.fixed.length} 对，排除 ${run.excluded.length} 对。改动后其余的会重新分配。`,
          en: `${run.fixed.length} pairs kept, ${run.excluded.length} ruled out. After a change the rest is assigned anew.`,
        })}
      </p>
      <PairFilter run={run} search={search} />
      {adjust.refusal && <Failure refusal={adjust.refusal} />}
      {error && <Failure refusal={error} />}
      <DataTable
        plain
        label={{ zh: '安排结果', en: 'Who is where' }}
        rows={data?.rows ?? []}
        columns={columns}
        rowKey={(row) => `${row.personId} ${row.opportunityId}`}
        pending={adjust.pending || isPlaceholderData || (data === undefined && !error)}
        empty={<Empty>{{ zh: '没有符合的。', en: 'There is none.' }}</Empty>}
      />
      {data && (
        <Pager
          page={page}
          size={data.size}
          total={data.total}
          counter="对"
          link={(to, words) => (
            <Link to="/$tenant/matching/$runId" params={{ tenant, runId: run.id }} search={{ ...search, page: to }}>
              {words}
            </Link>
          )}
        />
      )}
    </Section>
  )
}
