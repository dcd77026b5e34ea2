import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Payable } from '../api/casework.ts'
import { Empty } from '../shell/empty.tsx'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Confirm } from '../ui/confirm.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { moneyInWords } from '../ui/money.ts'
import { Section } from '../ui/section.tsx'
import { moneyColumn, paidCaseColumns } from './case-columns.tsx'

const COLUMNS = [
  ...paidCaseColumns<Payable>(),
  moneyColumn<Payable>('sum', { zh: '批准金额', en: 'Approved' }, (row) => row.sum),
]

/** Approved cases that stand in no batch yet, to be chosen and put together. */
export function PayableList({ payable, reload }: { payable: readonly Payable[]; reload: () => unknown }) {
  const tenant = useTenant()
  const navigate = useNavigate()
  const { tell } = useNotice()
  const [keys, setKeys] = useState<readonly string[]>([])
  const prepare = useCommand('casework/prepare-batch')
  const chosen = payable.filter((one) => keys.includes(one.caseId))
  const total = moneyInWords(chosen.reduce((sum, one) => sum + one.sum, 0))
  const send = async () => {
    const made = await prepare.send({ caseIds: chosen.map((one) => one.caseId) })
    if (!made) return
    setKeys([])
    tell(
      {
        zh: `已编制批次 ${made.number}，待另一人审批。`,
        en: `Batch ${made.number} is prepared; another person approves it.`,
      },
      'ahead',
    )
    await navigate({ to: '/$tenant/payments', params: { tenant }, search: { batch: made.batchId } })
  }
  return (
    <Section
      title={{ zh: '待发放', en: 'Ready to be paid' }}
      aside={
        chosen.length > 0 && (
          <Confirm
            primary
            verb={{ zh: '编制批次', en: 'Prepare batch' }}
            question={{ zh: `${chosen.length} 件，合计 ${total.zh}`, en: `${chosen.length} cases, ${total.en}` }}
            send={send}
            pending={prepare.pending}
          />
        )
      }
    >
      {prepare.refusal && <Failure refusal={prepare.refusal} {...(prepare.refusal.stale && { again: reload })} />}
      <DataTable
        label={{ zh: '待发放的申请', en: 'Cases ready to be paid' }}
        rows={payable}
        columns={COLUMNS}
        rowKey={(row) => row.caseId}
        selection={{ keys, change: setKeys, name: (row) => row.number }}
        empty={
          <Empty>
            {{
              zh: '批准后、还没有编入批次的申请会出现在这里。',
              en: 'Approved cases that are in no batch yet appear here.',
            }}
          </Empty>
        }
      />
    </Section>
  )
}
