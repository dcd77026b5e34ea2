import type { QueueRow } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { daysBetween } from '../ui/day.ts'
import { DayText } from '../ui/day-text.tsx'

/** When the stage is due; overdue in red and in words. */
export function DueDay({ row, today }: { row: Pick<QueueRow, 'stageDueOn' | 'overdue'>; today: string | undefined }) {
  const say = useSay()
  const late = row.overdue && row.stageDueOn && today ? daysBetween(row.stageDueOn, today) : 0
  return (
    <>
      <DayText day={row.stageDueOn} />
      {row.overdue && (
        <div className="late-word">
          {late > 0 ? say({ zh: `超期 ${late} 天`, en: `${late} days overdue` }) : say({ zh: '已超期', en: 'Overdue' })}
        </div>
      )}
    </>
  )
}
