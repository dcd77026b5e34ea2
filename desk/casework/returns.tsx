import Button from 'antd/es/button'
import { type ChangeEvent, useId, useState } from 'react'
import type { Batch } from '../api/casework.ts'
import type { Output } from '../api/contract.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { moneyInWords } from '../ui/money.ts'
import { Section } from '../ui/section.tsx'

type Checked = { readonly file: string; readonly found: Output<'casework/return-payments'> }

/** The bank's file of payments that came back: read and checked first, taken only when every row fits. */
export function Returns({ batch }: { batch: Batch }) {
  const say = useSay()
  const id = useId()
  const { tell } = useNotice()
  const take = useCommand('casework/return-payments')
  const [checked, setChecked] = useState<Checked | null>(null)
  if (batch.status !== 'approved') return null
  const check = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? []
    if (!chosen) return
    const file = await textOf(chosen)
    const found = await take.send({ batchId: batch.id, file, commit: false })
    setChecked(found ? { file, found } : null)
  }
  const commit = async () => {
    if (!checked) return
    const done = await take.send({ batchId: batch.id, file: checked.file, commit: true })
    if (!done?.done) return
    setChecked(null)
    tell({
      zh: `已登记 ${done.matched} 笔退款，等申请人更正账户。`,
      en: `${done.matched} returns taken; their owners put the account right.`,
    })
  }
  return (
    <Section title={{ zh: '银行退款', en: 'Returned by the bank' }}>
      <p className="quiet">
        {say({
          zh: '上传银行的退款清单（CSV，含申请编号、金额、原因三列）。先核对，全部对得上才登记。',
          en: 'Choose the bank’s list (CSV with number, sum and reason). It is checked first and taken only when every row fits.',
        })}
      </p>
      <label htmlFor={id}>{say({ zh: '退款清单', en: 'List of returns' })}</label>{' '}
      <input id={id} type="file" accept=".csv,text/csv" onChange={check} />
      {take.refusal && <Failure refusal={take.refusal} />}
      {checked && <Found found={checked.found} commit={commit} pending={take.pending} />}
    </Section>
  )
}

function Found({ found, commit, pending }: { found: Checked['found']; commit: () => void; pending: boolean }) {
  const say = useSay()
  const money = moneyInWords(found.total)
  return (
    <div role="status">
      <p>
        {say({
          zh: `对得上 ${found.matched} 笔，${money.zh}；对不上 ${found.faults.length} 行。`,
          en: `${found.matched} rows fit, ${money.en}; ${found.faults.length} do not.`,
        })}
      </p>
      <ul>
        {found.faults.map((one) => (
          <li key={one.row}>
            {say({ zh: `第 ${one.row} 行 ${one.number}：`, en: `Row ${one.row} ${one.number}: ` })}
            {say(one.why)}
          </li>
        ))}
      </ul>
      {found.faults.length === 0 && (
        <Button type="primary" loading={pending} onClick={commit}>
          {say({ zh: '登记退款', en: 'Take the returns' })}
        </Button>
      )}
    </div>
  )
}

/** Banks still write GB 18030; what is not UTF-8 is read as that. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
