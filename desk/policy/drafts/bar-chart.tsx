import { useState } from 'react'
import type { QueryInput } from '../../api/contract.ts'
import type { Bars } from '../../api/policy.ts'
import { useSay } from '../../shell/say.ts'
import { moneyInWords } from '../../ui/money.ts'
import { Section } from '../../ui/section.tsx'
import { BarPeople } from './bar-people.tsx'

type Props = { readonly bars: Bars; readonly asked: Omit<QueryInput<'policy/what-if'>, 'anew'> }

/** More bars than these say nothing at a glance. */
const SHOWN = 24

/** Money gained and lost by group, each bar a button that opens to the people behind it. Drawn with the numbers beside it. */
export function BarChart({ bars, asked }: Props) {
  const say = useSay()
  const [open, setOpen] = useState<string | null>(null)
  const most = Math.max(1, ...bars.groups.map((one) => Math.max(one.gained, one.lost)))
  const shown = bars.id === 'month' ? bars.groups.slice(-SHOWN) : bars.groups.slice(0, SHOWN)
  return (
    <Section title={{ zh: `按${bars.title.zh}`, en: `By ${bars.title.en.toLowerCase()}` }}>
      <ul className="bars">
        {shown.map((one) => {
          const id = one.key ?? ''
          const sum = moneyInWords(one.gained - one.lost)
          return (
            <li key={id}>
              <button type="button" aria-expanded={open === id} onClick={() => setOpen(open === id ? null : id)}>
                <span className="bar-name">{say(one.title)}</span>
                <span className="bar-track" aria-hidden="true">
                  <span className="gain" style={{ width: `${(one.gained / most) * 100}%` }} />
                  <span className="loss" style={{ width: `${(one.lost / most) * 100}%` }} />
                </span>
                <span className="bar-sum">
                  {say({
                    zh: `${one.gain + one.lose} 人次，${sum.zh}`,
                    en: `${one.gain + one.lose} cases, ${sum.en}`,
                  })}
                </span>
              </button>
              {open === id && (
                <BarPeople asked={{ ...asked, by: bars.id, ...(one.key !== null && { key: one.key }) }} />
              )}
            </li>
          )
        })}
      </ul>
      {bars.groups.length > shown.length && (
        <p className="quiet">
          {say({
            zh: `共 ${bars.groups.length} 组，这里列 ${shown.length} 组，导出里有全部。`,
            en: `${shown.length} of ${bars.groups.length} groups; the export has all.`,
          })}
        </p>
      )}
    </Section>
  )
}
