import { Link, useNavigate } from '@tanstack/react-router'
import Button from 'antd/es/button'
import { useState } from 'react'
import type { DraftRow } from '../../api/policy.ts'
import { Failure } from '../../shell/failure.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useMe } from '../../shell/me.tsx'
import { RefusedRoom } from '../../shell/refused-room.tsx'
import { useSay } from '../../shell/say.ts'
import { useAsk } from '../../shell/use-ask.ts'
import { useCommand } from '../../shell/use-command.ts'
import { useTenant } from '../../shell/use-tenant.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Field } from '../../ui/field.tsx'
import { Headline } from '../../ui/headline.tsx'
import { Said } from '../../ui/said.tsx'
import { Section } from '../../ui/section.tsx'
import { Status } from '../../ui/status.tsx'
import { ROW_LINK } from '../../ui/use-table-keys.ts'
import { DRAFT_STATE } from './draft-words.ts'
import './drafts.css'

/** Changes of rules that are tried, wait for a signature, or were published; and the beginning of another. */
export function Drafts() {
  const found = useAsk('policy/drafts', {})
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  const { rows } = found.data
  const waiting = rows.filter(({ state }) => state === 'prepared').length
  return (
    <>
      <Headline
        lede={{
          zh: '先在方案里改数额、条件，看全体受益人会有什么变化；有文件依据、另一人签发之后才生效，已经发生的按原规定办。',
          en: 'Change sums and conditions in a draft and see what moves for everyone. It counts only once a document orders it and a second person signs; what has happened stays under the old rules.',
        }}
      >
        {waiting === 0
          ? { zh: `${rows.length} 个方案`, en: `${rows.length} drafts` }
          : { zh: `${rows.length} 个方案，${waiting} 个待签发`, en: `${rows.length} drafts, ${waiting} to be signed` }}
      </Headline>
      <NewDraft />
      <DataTable
        label={{ zh: '方案', en: 'Drafts' }}
        rows={rows}
        columns={COLUMNS}
        rowKey={(row) => row.id}
        empty={<Said of={{ zh: '还没有方案。', en: 'No draft yet.' }} />}
      />
    </>
  )
}

function NewDraft() {
  const say = useSay()
  const tenant = useTenant()
  const navigate = useNavigate()
  const { businessDay } = useMe().tenant
  const rules = useAsk('policy/rules', {})
  const [benefit, setBenefit] = useState('')
  const save = useCommand('policy/save-draft')
  const chosen = rules.data?.rows.find(({ id }) => id === benefit)
  const begin = async () => {
    if (!chosen) return
    const title = say({ zh: `${chosen.title.zh}调整方案`, en: `Change of ${chosen.title.en}` }).slice(0, 100)
    const trialFrom = `${Number(businessDay.slice(0, 4)) - 1}${businessDay.slice(4, 8)}01`
    const kept = await save.send({ id: null, title, trialFrom, figures: [], files: [] })
    if (kept)
      await navigate({ to: '/$tenant/drafts/$draftId', params: { tenant, draftId: kept.id }, search: { benefit } })
  }
  return (
    <Section title={{ zh: '拟一个方案', en: 'A new draft' }}>
      <div className="draft-new">
        <Field label={{ zh: '改哪项政策', en: 'Which benefit' }}>
          {(id, described) => (
            <select
              id={id}
              {...described}
              className="control"
              value={benefit}
              onChange={(event) => setBenefit(event.target.value)}
            >
              <option value="">{say({ zh: '请选择', en: 'Choose' })}</option>
              {rules.data?.rows.map((one) => (
                <option key={one.id} value={one.id}>
                  {say(one.title)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="primary" disabled={!chosen} loading={save.pending} onClick={begin}>
          {say({ zh: '开始测算', en: 'Begin' })}
        </Button>
      </div>
      {save.refusal && <Failure refusal={save.refusal} />}
    </Section>
  )
}

const COLUMNS: readonly Column<DraftRow>[] = [
  { id: 'title', title: { zh: '方案', en: 'Draft' }, always: true, cell: (row) => <DraftLink row={row} /> },
  {
    id: 'state',
    title: { zh: '状态', en: 'State' },
    width: 120,
    cell: ({ state }) => (
      <Status tone={DRAFT_STATE[state].tone}>
        <Said of={DRAFT_STATE[state].says} />
      </Status>
    ),
  },
  { id: 'by', title: { zh: '拟稿人', en: 'By' }, width: 160, cell: (row) => row.madeBy },
  { id: 'from', title: { zh: '施行日期', en: 'Holds from' }, width: 130, cell: (row) => row.effectiveFrom ?? '—' },
]

function DraftLink({ row }: { row: DraftRow }) {
  const tenant = useTenant()
  return (
    <Link className="lk" to="/$tenant/drafts/$draftId" params={{ tenant, draftId: row.id }} search={{}} {...ROW_LINK}>
      {row.title}
    </Link>
  )
}
