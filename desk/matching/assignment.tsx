import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '../api/contract.ts'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { ConfirmWay } from './confirm-way.tsx'
import { PairList } from './pair-list.tsx'
import { WayTable } from './way-table.tsx'

export type Run = Output<'matching/assignment'>
export type Mode = Run['ways'][number]['mode']

/** One batch: what each way costs, who is where in the one that is looked at, changes by hand, and the confirmation. */
export function Assignment() {
  const { runId } = useParams({ from: '/$tenant/matching/$runId' })
  const found = useAsk('matching/assignment', { runId }, { keep: true })
  const [mode, setMode] = useState<Mode>('best_total')
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  const run = found.data
  return (
    <>
      <Headline
        lede={{
          zh: `${run.people} 人有合适的岗位，${run.openings} 个岗位共 ${run.places} 个名额。名单里不写姓名。`,
          en: `${run.people} people suit at least one of ${run.openings} openings with ${run.places} places. No names stand here.`,
        }}
      >
        {{ zh: run.title, en: run.title }}
      </Headline>
      <Section title={{ zh: '几种方式', en: 'The ways side by side' }}>
        <WayTable run={run} mode={mode} choose={setMode} />
      </Section>
      <PairList run={run} mode={mode} />
      <ConfirmWay run={run} mode={mode} />
    </>
  )
}
