import { getRouteApi } from '@tanstack/react-router'
import type { PersonDetail } from '../api/administration.ts'
import type { Text } from '../api/text.ts'
import { Loading } from '../shell/loading.tsx'
import { useMe } from '../shell/me.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { AccountRows } from './account-rows.tsx'
import { DeclaredRelatives } from './declared-relatives.tsx'
import { GrantTable } from './grant-table.tsx'
import { OfficeForm } from './office-form.tsx'
import { OfficeTable } from './office-table.tsx'
import './administration.css'

const route = getRouteApi('/$tenant/people/$accountId')

/** One of the people: account, desks held now and before, what was prepared, who stood in. */
export function Person() {
  const { accountId } = route.useParams()
  const found = useAsk('administration/person', { accountId })
  const { offices } = useMe()
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const person = found.data
  const may = (role: string) => offices.some((one) => one.role === role)
  return (
    <>
      <Headline lede={findingOf(person)}>{{ zh: person.name, en: person.name }}</Headline>
      <Section title={{ zh: '账号', en: 'Account' }}>
        <AccountRows person={person} keeps={may('system-admin')} />
      </Section>
      <Section title={{ zh: '任职记录', en: 'Offices' }}>
        <OfficeTable person={person} withdraws={may('security-admin')} />
      </Section>
      {may('system-admin') && !person.blocked && <OfficeForm key={person.id} person={person} />}
      {person.grants.length > 0 && (
        <Section title={{ zh: '岗位拟定', en: 'Prepared offices' }}>
          <GrantTable rows={person.grants} plain />
        </Section>
      )}
      <Delegations person={person} />
      {(may('security-admin') || may('audit-admin')) && <DeclaredRelatives accountId={person.id} />}
    </>
  )
}

function findingOf({ offices, grants }: PersonDetail): Text {
  const held = offices.filter((one) => one.held).length
  const waiting = grants.filter((one) => one.status === 'waiting').length
  const more = waiting > 0 ? { zh: `，${waiting} 个待确认`, en: `, ${waiting} to be confirmed` } : { zh: '', en: '' }
  return held > 0
    ? { zh: `现有 ${held} 个岗位${more.zh}`, en: `${held} offices now${more.en}` }
    : { zh: `现在没有岗位${more.zh}`, en: `No office now${more.en}` }
}

function Delegations({ person }: { person: PersonDetail }) {
  const say = useSay()
  if (person.delegations.length === 0) return null
  return (
    <Section title={{ zh: '外出委托', en: 'Stood in' }}>
      <ul className="plain-list">
        {person.delegations.map((one) => (
          <li key={one.id}>
            {say({ zh: `${one.delegate} 代 ${one.away}`, en: `${one.delegate} for ${one.away}` })} · {say(one.unit)} ·{' '}
            {say(one.title)} · <DayText day={one.from} /> – <DayText day={one.until} />
            <div className="sub">
              {one.reason}
              {one.endedAt && say({ zh: ' · 已提前结束', en: ' · ended early' })}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
