import type { Localised } from '@xinglin/base'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { dayWords } from '../../platform/pages/day-words.ts'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { ServiceView } from '../commissioner/services.ts'

export type Service = z.output<typeof ServiceView>

const STATUS: Readonly<Record<Service['status'], Localised>> = {
  waiting: { zh: '待企业确认', en: 'Waits for the company' },
  confirmed: { zh: '企业已确认', en: 'Confirmed by the company' },
  disputed: { zh: '企业有异议', en: 'Disputed by the company' },
  replaced: { zh: '已重写', en: 'Written anew' },
}

export const dayIn = ({ visit }: PageRequest, day: string | null): string =>
  day === null ? '' : dayWords(visit.lang, day)

/** Minutes as hours, at most two places: `2.5 小时`. */
export function hoursText(minutes: number): Localised {
  const hours = String(Math.round((minutes / 60) * 100) / 100)
  return { zh: `${hours} 小时`, en: hours === '1' ? '1 hour' : `${hours} hours` }
}

/** One service as both sides read it. `named`: whose name stands over it. */
export function ServiceRow({
  request,
  entry,
  named,
  children,
}: {
  readonly request: PageRequest
  readonly entry: Service
  readonly named: string
  readonly children?: ReactNode
}) {
  const { say } = request
  return (
    <article className="sheet" aria-labelledby={`service-${entry.id}`}>
      <header>
        <h3 id={`service-${entry.id}`}>
          {dayIn(request, entry.onDay)} · {named}
        </h3>
        <span className={entry.status === 'disputed' ? 'tag' : 'tag plain'}>{say(STATUS[entry.status])}</span>
      </header>
      <p>
        {entry.place} · {say(hoursText(entry.minutes))}
      </p>
      <p lang="zh-CN">{entry.done}</p>
      {entry.answer && <p>{say({ zh: `企业说：${entry.answer}`, en: `The company says: ${entry.answer}` })}</p>}
      {children}
    </article>
  )
}
