import { useSay } from '../shell/say.ts'
import { dayInWords } from './day.ts'

/** A day: in figures for tables, in words for sentences. `open` is a day that the calendar of working days cannot tell yet. */
export function DayText({ day, words = false }: { day: string | null; words?: boolean }) {
  const say = useSay()
  if (day === null) return <span className="quiet">—</span>
  if (day === 'open') {
    if (!words) return <span>{say({ zh: '待定', en: 'open' })}</span>
    return <span>{say({ zh: '待定（放假安排未公布）', en: 'open (calendar not published)' })}</span>
  }
  return (
    <time dateTime={day} className="day">
      {words ? say(dayInWords(day)) : day}
    </time>
  )
}
