import type { QueueRow } from '../api/casework.ts'
import { useMe } from '../shell/me.tsx'
import { useSay } from '../shell/say.ts'
import { daysBetween } from '../ui/day.ts'
import { DayText } from '../ui/day-text.tsx'

/** When the stage is due: overdue in red, near the limit in apricot, both in words as well. */
export function DueDay({ row }: { row: Pick<QueueRow, 'stageDueOn' | 'colour'> }) {
  const say = useSay()
  const { businessDay } = useMe().tenant
  const days = row.stageDueOn && row.stageDueOn !== 'open' ? daysBetween(businessDay, row.stageDueOn) : 0
  const left = days === 0 ? { zh: '今天到期', en: 'due today' } : { zh: `还有 ${days} 天`, en: `${days} days left` }
  return (
    <>
      <DayText day={row.stageDueOn} />
      {row.colour === 'late' && (
        <div className="late-word">{say({ zh: `超期 ${-days} 天`, en: `${-days} days overdue` })}</div>
      )}
      {row.colour === 'warn' && <div className="warn-word">{say(left)}</div>}
    </>
  )
}
