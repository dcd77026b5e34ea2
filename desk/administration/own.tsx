import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useAsk } from '../shell/use-ask.ts'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { AbsenceList } from './absence-list.tsx'
import { AwayForm } from './away-form.tsx'
import { RelativeForm } from './relative-form.tsx'
import { RelativeList } from './relative-list.tsx'
import './administration.css'

/** One’s own desk: who stands in while one is away, and whose cases one stays out of. */
export function OwnDesk() {
  const found = useAsk('administration/own', {})
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const own = found.data
  const away = own.absences.find((one) => one.mine && one.state === 'running')
  return (
    <>
      <Headline
        lede={{
          zh: '外出期间请同事代办；与申请人有亲属关系的，系统自动让你回避。',
          en: 'Let a colleague stand in while you are away. You stay out of the cases of relatives you declare.',
        }}
      >
        {away
          ? { zh: `外出中，由 ${away.delegate} 代办`, en: `Away, ${away.delegate} stands in` }
          : { zh: '我的岗位', en: 'My desk' }}
      </Headline>
      <Section title={{ zh: '外出委托', en: 'While I am away' }}>
        {own.absences.length > 0 ? (
          <AbsenceList rows={own.absences} ends />
        ) : (
          <Empty>{{ zh: '还没有委托过。', en: 'Nobody stood in yet.' }}</Empty>
        )}
        {own.desks.length > 0 && <AwayForm own={own} />}
      </Section>
      <Section title={{ zh: '回避申报', en: 'Relatives' }}>
        <RelativeList rows={own.relatives} />
        <RelativeForm relationships={own.relationships} />
      </Section>
    </>
  )
}
