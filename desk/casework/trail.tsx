import type { TrailEntry } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { DayText } from '../ui/day-text.tsx'
import { MoneyText } from '../ui/money-text.tsx'
import { Section } from '../ui/section.tsx'

/** Everything that was done to the case, oldest first: who, when, and the opinion in words. */
export function Trail({ entries }: { entries: readonly TrailEntry[] }) {
  const say = useSay()
  return (
    <Section title={{ zh: '办理记录', en: 'What happened' }}>
      <ol className="trail">
        {entries.map((one) => (
          <li key={one.sequence}>
            <DayText day={one.on} />
            <div>
              <p>
                <strong>
                  {say(one.label)}
                  {one.outcome && say({ zh: `：${one.outcome.zh}`, en: `: ${one.outcome.en}` })}
                </strong>{' '}
                {one.by}
                {one.onBehalfOf && say({ zh: `（代 ${one.onBehalfOf}）`, en: ` (for ${one.onBehalfOf})` })}
                {one.sum !== null && (
                  <>
                    {' · '}
                    <MoneyText fen={one.sum} />
                  </>
                )}
              </p>
              {one.to && <p className="quiet">→ {one.to}</p>}
              {one.record.map((line) => (
                <p key={line.title.zh} className="quiet">
                  {say(line.title)}
                  {say({ zh: '：', en: ': ' })}
                  {say(line.value)}
                </p>
              ))}
              {one.document && <p className="quiet">{one.document}</p>}
              {one.text && <p className="opinion">{one.text}</p>}
              {one.clause && (
                <p className="quiet">
                  {say({ zh: '依据：', en: 'Clause: ' })}
                  {one.clause}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
