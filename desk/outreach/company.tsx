import { getRouteApi } from '@tanstack/react-router'
import type { Company } from '../api/outreach.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { dayInWords } from '../ui/day.ts'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { DropVisit } from './drop-visit.tsx'
import { NeedCard } from './need-card.tsx'
import { VisitForm } from './visit-form.tsx'
import { WAYS } from './words.ts'
import './outreach.css'

const route = getRouteApi('/$tenant/visits/$organisationId')

/** One company on a visit: the form first, then what it still waits for and what was heard before. */
export function CompanyVisit() {
  const { organisationId } = route.useParams()
  const found = useAsk('outreach/company', { organisationId })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const company = found.data
  const last = company.visits[0]
  const days = last ? dayInWords(last.day) : null
  return (
    <>
      <Headline
        lede={
          days
            ? { zh: `上次走访：${days.zh}。`, en: `Last visited on ${days.en}.` }
            : { zh: '还没有走访过。', en: 'Nobody has visited it yet.' }
        }
      >
        {{ zh: company.name, en: company.name }}
      </Headline>
      <Section title={{ zh: '这次走访', en: 'This visit' }}>
        {company.planned && <DropVisit planned={company.planned} />}
        <VisitForm key={company.id} company={company} />
      </Section>
      <Section title={{ zh: '企业需求', en: 'What the company needs' }}>
        {company.needs.length === 0 ? (
          <Empty>{{ zh: '还没有记下需求。', en: 'No need has been taken down.' }}</Empty>
        ) : (
          <ul className="plain-list">
            {company.needs.map((one) => (
              <NeedCard key={one.id} need={one} owners={company.owners} topics={company.topics} />
            ))}
          </ul>
        )}
      </Section>
      {company.visits.length > 0 && <Earlier visits={company.visits} />}
    </>
  )
}

function Earlier({ visits }: { visits: Company['visits'] }) {
  const say = useSay()
  return (
    <Section title={{ zh: '走访记录', en: 'Earlier visits' }}>
      <ul className="plain-list">
        {visits.map((one) => (
          <li key={one.id}>
            <b>
              <DayText day={one.day} words />
            </b>{' '}
            · {say(WAYS[one.way])} · {one.visitor}
            {one.met && ` · ${one.met}`}
            <p className="heard">{one.heard}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
