import { getRouteApi } from '@tanstack/react-router'
import type { Output } from '../api/contract.ts'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import type { RunSearch } from '../shell/search.ts'
import { useAsk } from '../shell/use-ask.ts'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { ConfirmWay } from './confirm-way.tsx'
import { PairList } from './pair-list.tsx'
import { WayTable } from './way-table.tsx'
import './matching.css'

const route = getRouteApi('/$tenant/matching/$runId')

export type Run = Output<'matching/assignment'>
export type Mode = Run['ways'][number]['mode']

/** One batch: what each way costs, who is where in the one that is looked at, changes by hand, and the confirmation. */
export function Assignment() {
  const { runId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const found = useAsk('matching/assignment', { runId }, { keep: true })
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  const run = found.data
  const mode = search.way ?? 'best_total'
  const choose = ({ page: _, way: __, ...kept }: RunSearch, to: Mode): RunSearch =>
    to === 'best_total' ? kept : { ...kept, way: to }
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
        <WayTable run={run} mode={mode} choose={(to) => void navigate({ search: choose(search, to) })} />
      </Section>
      <PairList run={run} mode={mode} search={search} />
      <ConfirmWay run={run} mode={mode} />
    </>
  )
}
