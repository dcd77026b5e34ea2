import type { Output } from '../api/contract.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'
import { dayInWords } from '../ui/day.ts'
import { moneyInWords } from '../ui/money.ts'
import { Section } from '../ui/section.tsx'

type Year = Output<'casework/reconciliation'>

/** The end of a year: who closed it and when, or the button that does, with what follows from it. */
export function YearEnd({ found }: { found: Year }) {
  const say = useSay()
  const { tell } = useNotice()
  const close = useCommand('casework/close-year')
  const { year, closed, mayClose, rows } = found
  if (closed) {
    const day = dayInWords(closed.on)
    return (
      <p className="quiet">
        {say({
          zh: `${year} 年已于${day.zh}由${closed.by}结账，数字不再变动。`,
          en: `${year} was closed by ${closed.by} on ${day.en}; its figures stay as they are.`,
        })}
      </p>
    )
  }
  if (!mayClose) return null
  const carried = moneyInWords(rows.reduce((sum, one) => sum + one.committed, 0))
  const send = async () => {
    if (await close.send({ year })) tell({ zh: `${year} 年已结账。`, en: `${year} is closed.` })
  }
  return (
    <Section title={{ zh: '年终结账', en: 'Close the year' }}>
      <p className="quiet">
        {say({
          zh: `结账后这一年的预算和账目不再变动；已批待发的 ${carried.zh} 结转下年，下年预算凭批复另行登记。`,
          en: `Budget and ledger of the year then stay as they are. ${carried.en} promised is carried over; next year’s budget is set by its own document.`,
        })}
      </p>
      {close.refusal && <Failure refusal={close.refusal} />}
      <Confirm
        verb={{ zh: '结账', en: 'Close' }}
        question={{ zh: `${year} 年结账后不能撤销。`, en: `Closing ${year} cannot be taken back.` }}
        send={send}
        pending={close.pending}
      />
    </Section>
  )
}
