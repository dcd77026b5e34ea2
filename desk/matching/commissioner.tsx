import { getRouteApi } from '@tanstack/react-router'
import type { CommissionerYear } from '../api/services.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { dayInWords } from '../ui/day.ts'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { Status } from '../ui/status.tsx'
import { ScoreForm } from './score-form.tsx'
import { HOLDER_KINDS, hoursText, SERVICE_STATES, scoreText } from './service-words.ts'
import './services.css'

const route = getRouteApi('/$tenant/commissioners/$yearId')

/** One commissioner’s year: what the companies confirmed, the table of points, and the score. */
export function CommissionerSheet() {
  const say = useSay()
  const { yearId } = route.useParams()
  const found = useAsk('matching/commissioner', { yearId })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { holder, kind, year, entries, table } = found.data
  const [from, until] = [dayInWords(year.from ?? ''), dayInWords(year.until ?? '')]
  const hours = hoursText(year.minutes)
  return (
    <>
      <Headline
        lede={{
          zh: `${HOLDER_KINDS[kind].zh}${year.level ? ` · ${year.level.zh}` : ''}${from && until ? ` · 服务年度 ${from.zh}至 ${until.zh}` : ''}。企业已确认 ${year.services} 次，${hours.zh}。`,
          en: `${HOLDER_KINDS[kind].en}${year.level ? ` · ${year.level.en}` : ''}${from && until ? ` · ${from.en} to ${until.en}` : ''}. ${year.services} services confirmed, ${hours.en}.`,
        }}
      >
        {{ zh: holder, en: holder }}
      </Headline>
      <Section title={{ zh: '年度考核', en: 'Yearly score' }}>
        <p>
          {say(scoreText(year) ?? { zh: '还没有考核。', en: 'Not given yet.' })}
          {year.ground && ` · ${year.ground}`}
        </p>
        {table && <Points table={table} />}
        <ScoreForm key={`${yearId} ${year.score} ${year.gradeCode}`} yearId={yearId} found={found.data} />
      </Section>
      <Section title={{ zh: '服务记录', en: 'Services' }}>
        {entries.length === 0 ? (
          <Empty>{{ zh: '这个年度还没有服务记录。', en: 'No service has been recorded in this year.' }}</Empty>
        ) : (
          <ul className="plain-list">
            {entries.map((one) => (
              <li key={one.id}>
                <Status tone={SERVICE_STATES[one.status].tone}>{say(SERVICE_STATES[one.status].words)}</Status>{' '}
                <b>
                  <DayText day={one.onDay} words />
                </b>{' '}
                · {one.organisation} · {one.place} · {say(hoursText(one.minutes))}
                <p className="service-text">{one.done}</p>
                {one.answer && (
                  <p className="service-text">
                    {say({ zh: `企业说：${one.answer}`, en: `The company: ${one.answer}` })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}

/** What the table counts; of what has no points yet, why. */
function Points({ table }: { table: NonNullable<CommissionerYear['table']> }) {
  const say = useSay()
  return (
    <>
      <p>
        {say(table.title)} · {table.cite.map(say).join(say({ zh: '；', en: '; ' }))} ·{' '}
        {table.points === null
          ? say({ zh: '分值待核定', en: 'points not set' })
          : say({ zh: `按表得 ${table.points} 分`, en: `${table.points} points by the table` })}
      </p>
      <ul className="plain-list">
        {table.headings.map((one) => (
          <li key={one.id}>
            {one.unset && <Status tone="waiting">{say({ zh: '待核定', en: 'Not set' })}</Status>}{' '}
            <b>{say(one.title)}</b>
            {one.unset && ` · ${say(one.unset)}`}
          </li>
        ))}
      </ul>
    </>
  )
}
