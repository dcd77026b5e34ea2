import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { DuplicateTable } from './duplicate-table.tsx'
import { MergeForm } from './merge-form.tsx'

const route = getRouteApi('/$tenant/duplicates/$firstId/$secondId')

/** Two entries side by side: where they differ, which is kept, and the finding. */
export function Duplicate() {
  const { firstId, secondId } = route.useParams()
  const tenant = useTenant()
  const say = useSay()
  const [kept, setKept] = useState(0)
  const found = useAsk('registry/duplicate', { firstId, secondId }, { keep: true })
  if (found.data === undefined)
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  const differ = found.data.facts.filter((one) => !one.agree).length
  return (
    <>
      <p className="back">
        <Link to="/$tenant/duplicates" params={{ tenant }}>
          {say({ zh: '全部疑似重复', en: 'All that may be one' })}
        </Link>
      </p>
      <Headline
        lede={{
          zh: '两条都有而不同的，以保留的一条为准；只有另一条有的，连同来源一起带过来。',
          en: 'Where both say something else, the kept entry counts; what only the other knows is carried over with its source.',
        }}
      >
        {differ === 0
          ? { zh: '两条登记没有矛盾', en: 'The two do not contradict each other' }
          : { zh: `两条登记有 ${differ} 处不同`, en: `The two differ in ${differ} places` }}
      </Headline>
      <Section title={{ zh: '对照', en: 'Side by side' }}>
        <DuplicateTable pair={found.data} />
      </Section>
      <MergeForm pair={found.data} kept={kept} keep={setKept} />
    </>
  )
}
