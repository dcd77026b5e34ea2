import type { Output } from '../api/contract.ts'
import { useAsk } from '../shell/use-ask.ts'
import { DayText } from '../ui/day-text.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { SettleForm } from './settle-form.tsx'

export type Disputed = Output<'casework/offers'>['rows'][number]

const ABOUT = {
  not_me: { zh: '对方说不是本人', en: 'They say it is somebody else' },
  wrong_fact: { zh: '对方说记录有误', en: 'They say that a record is wrong' },
} as const

/** What people say is wrong: to be answered by the unit whose the facts are. */
export function Disputes() {
  const found = useAsk('casework/offers', { state: 'disputed' })
  const rows = found.data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <Section title={{ zh: '反映有误，待核对', en: 'Said to be wrong, to be checked' }}>
      {rows.map((row) => (
        <article key={row.id} className="dispute">
          <h3>
            <Said of={row.benefit.title} /> · {row.beneficiary}
          </h3>
          {row.dispute && (
            <p>
              <Said of={ABOUT[row.dispute.about]} />
              {row.dispute.text && `：${row.dispute.text}`} <DayText day={row.dispute.on} />
            </p>
          )}
          <p className="quiet">
            <Said
              of={{
                zh: `记录归${row.owners.map((one) => one.zh).join('、')}核实`,
                en: `The records are for ${row.owners.map((one) => one.en).join(', ')} to verify`,
              }}
            />
          </p>
          {row.mine && <SettleForm row={row} />}
        </article>
      ))}
    </Section>
  )
}
