import Button from 'antd/es/button'
import { Empty } from '../shell/empty.tsx'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Section } from '../ui/section.tsx'
import type { Mode, Run } from './assignment.tsx'

type Pair = Run['ways'][number]['made'][number]
type Named = { readonly personId: string; readonly opportunityId: string }
const same = (a: Named) => (b: Named) => a.personId === b.personId && a.opportunityId === b.opportunityId
const plain = ({ personId, opportunityId }: Named): Named => ({ personId, opportunityId })

/** Rows that a page bears; the rest follows the same way. */
const SHOWN = 200

/** Who is where in the way that is looked at; a pair can be kept, ruled out or moved, and the rest is assigned anew around it. */
export function PairList({ run, mode }: { run: Run; mode: Mode }) {
  const say = useSay()
  const adjust = useCommand('matching/adjust-assignment')
  const made = run.ways.find((way) => way.mode === mode)?.made ?? []
  const open = run.status === 'open'
  const send = (fixed: readonly Named[], excluded: readonly Named[]) =>
    void adjust.send({
      runId: run.id,
      version: run.version,
      fixed: fixed.map(plain),
      excluded: excluded.map(plain),
    })
  const others = (pair: Pair) => run.fixed.filter((one) => one.personId !== pair.personId)
  const move = (pair: Pair, opportunityId: string) =>
    send([...others(pair), { personId: pair.personId, opportunityId }], run.excluded)
  const buttons = (pair: Pair) => {
    const kept = run.fixed.some(same(pair))
    return (
      <span className="tools">
        <Button
          size="small"
          disabled={adjust.pending}
          onClick={() => (kept ? send(others(pair), run.excluded) : move(pair, pair.opportunityId))}
        >
          {kept ? say({ zh: '不再固定', en: 'Let go' }) : say({ zh: '固定', en: 'Keep' })}
        </Button>{' '}
        <Button size="small" disabled={adjust.pending} onClick={() => send(others(pair), [...run.excluded, pair])}>
          {say({ zh: '排除', en: 'Rule out' })}
        </Button>
      </span>
    )
  }
  const columns: readonly Column<Pair>[] = [
    { id: 'person', title: { zh: '求职者', en: 'Person' }, width: 120, always: true, cell: (row) => row.person },
    {
      id: 'opening',
      title: { zh: '岗位', en: 'Opening' },
      cell: (row) =>
        open ? (
          <select
            className="control"
            aria-label={say({ zh: `${row.person} 的岗位`, en: `Opening of ${row.person}` })}
            value={row.opportunityId}
            disabled={adjust.pending}
            onChange={(event) => move(row, event.target.value)}
          >
            {run.choices.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        ) : (
          row.opening
        ),
    },
    {
      id: 'score',
      title: { zh: '合适程度', en: 'Score' },
      width: 110,
      cell: (row) => `${row.score}%`,
      compare: (a, b) => a.score - b.score,
    },
    ...(open ? [{ id: 'change', title: { zh: '调整', en: 'Change' }, width: 200, cell: buttons }] : []),
  ]
  return (
    <Section title={{ zh: `安排 ${made.length} 人`, en: `${made.length} placed` }}>
      <p className="quiet">
        {say({
          zh: `已固定 ${run.fixed.length} 对，排除 ${run.excluded.length} 对。改动后其余的会重新分配。`,
          en: `${run.fixed.length} pairs kept, ${run.excluded.length} ruled out. After a change the rest is assigned anew.`,
        })}
      </p>
      {adjust.refusal && <Failure refusal={adjust.refusal} />}
      <DataTable
        plain
        label={{ zh: '安排结果', en: 'Who is where' }}
        rows={made.slice(0, SHOWN)}
        columns={columns}
        rowKey={(row) => `${row.personId} ${row.opportunityId}`}
        pending={adjust.pending}
        empty={<Empty>{{ zh: '没有可以安排的。', en: 'Nobody could be placed.' }}</Empty>}
      />
      {made.length > SHOWN && (
        <p className="quiet">{say({ zh: `只列出前 ${SHOWN} 对。`, en: `Only the first ${SHOWN} are listed.` })}</p>
      )}
    </Section>
  )
}
