import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ConceptSheet } from '../api/registry.ts'
import { Empty } from '../shell/empty.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Confirm } from '../ui/confirm.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { Row } from '../ui/row.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { RelationForm } from './relation-form.tsx'

const route = getRouteApi('/$tenant/words/$conceptId')
type Relation = ConceptSheet['relations'][number]

function EndRelation({ relation }: { relation: Relation }) {
  const say = useSay()
  const end = useCommand('registry/change-taxonomy')
  const [ground, setGround] = useState('')
  const { from, to } = relation
  return (
    <>
      <Confirm
        verb={{ zh: '解除', en: 'End' }}
        question={{ zh: '以后互不算数，写明依据。', en: 'Neither counts for the other any more. Say why.' }}
        pending={end.pending}
        send={() => end.send({ change: { kind: 'no_relation', from, to }, ground })}
      >
        <input
          className="control"
          aria-label={say({ zh: '解除的依据', en: 'What ending it rests on' })}
          maxLength={300}
          value={ground}
          onChange={(event) => setGround(event.target.value)}
        />
      </Confirm>
      {end.refusal && <Failure refusal={end.refusal} />}
    </>
  )
}

function Counts({ relation }: { relation: Relation }) {
  const say = useSay()
  const { fromTitle, toTitle, strength, back } = relation
  return (
    <>
      {say({
        zh: `要求“${toTitle.zh}”时，会“${fromTitle.zh}”的算 ${strength}%${back === null ? '' : `；反过来 ${back}%`}`,
        en: `“${fromTitle.en}” counts ${strength}% for “${toTitle.en}”${back === null ? '' : `; ${back}% the other way`}`,
      })}
    </>
  )
}

const COLUMNS: readonly Column<Relation>[] = [
  { id: 'counts', title: { zh: '算多少', en: 'Counts' }, always: true, cell: (row) => <Counts relation={row} /> },
  { id: 'kind', title: { zh: '关系', en: 'Relation' }, width: 110, cell: (row) => <Said of={row.kindTitle} /> },
  { id: 'source', title: { zh: '依据', en: 'Source' }, width: 240, cell: (row) => <Said of={row.source} /> },
  { id: 'end', title: { zh: '操作', en: 'Action' }, width: 220, cell: (row) => <EndRelation relation={row} /> },
]

/** One role or skill: its words, and what counts for it. */
export function ConceptDesk() {
  const { conceptId } = route.useParams()
  const tenant = useTenant()
  const say = useSay()
  const found = useAsk('registry/concept', { conceptId }, { keep: true })
  const all = useAsk('registry/taxonomy', {}, { keep: true })
  if (found.data === undefined || all.data === undefined) {
    const error = found.error ?? all.error
    return error ? <RefusedRoom refusal={error} again={found.refetch} /> : <Loading />
  }
  const { title, kind, zh, en, skills, relations } = found.data
  return (
    <>
      <p className="back">
        <Link to="/$tenant/words" params={{ tenant }}>
          {say({ zh: '全部词表', en: 'All words' })}
        </Link>
      </p>
      <Headline
        lede={
          kind === 'role'
            ? { zh: '职位：由几项技能组成。', en: 'A role, known by its skills.' }
            : { zh: '技能：可以要求，也可以具备。', en: 'A skill that can be asked for and held.' }
        }
      >
        {{ zh: `${title.zh}（${title.en}）`, en: `${title.en} (${title.zh})` }}
      </Headline>
      <dl className="rows">
        <Row title={{ zh: '中文说法', en: 'Chinese words' }}>{[title.zh, ...zh].join('、')}</Row>
        <Row title={{ zh: '英文说法', en: 'English words' }}>{[title.en, ...en].join(', ')}</Row>
        {skills.length > 0 && (
          <Row title={{ zh: '技能', en: 'Skills' }}>{skills.map(say).join(say({ zh: '、', en: ', ' }))}</Row>
        )}
      </dl>
      <Section title={{ zh: '关联', en: 'Relations' }}>
        <DataTable
          plain
          label={{ zh: '关联', en: 'Relations' }}
          rows={relations}
          columns={COLUMNS}
          rowKey={(row) => `${row.from} ${row.to}`}
          empty={<Empty>{{ zh: '没有与别的项关联。', en: 'It is related to nothing.' }}</Empty>}
        />
      </Section>
      <Section title={{ zh: '新增或修改关联', en: 'Add or change a relation' }}>
        <RelationForm from={conceptId} concepts={all.data.concepts} />
      </Section>
    </>
  )
}
