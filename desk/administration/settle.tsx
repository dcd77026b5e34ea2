import type { Grant } from '../api/administration.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'
import { ReasonForm } from './reason-form.tsx'

/** The second step of two: the security administrator confirms, or rejects with a reason. */
export function Settle({ row }: { row: Grant }) {
  const { tell } = useNotice()
  const confirm = useCommand('administration/settle-office')
  const reject = useCommand('administration/settle-office')
  return (
    <div className="settle">
      <Confirm
        verb={{ zh: '确认', en: 'Confirm' }}
        question={{
          zh: `确认后，${row.account.name} 即有这个岗位。`,
          en: `${row.account.name} holds the office then.`,
        }}
        primary
        pending={confirm.pending}
        send={async () => {
          if (await confirm.send({ grantId: row.id, confirm: true }))
            tell({ zh: '岗位已确认，自起日起生效。', en: 'Confirmed; held from its first day on.' })
        }}
      />
      <ReasonForm
        verb={{ zh: '退回', en: 'Reject' }}
        pending={reject.pending}
        refusal={reject.refusal}
        send={(reason) => reject.send({ grantId: row.id, confirm: false, reason })}
      />
      {confirm.refusal && <Failure refusal={confirm.refusal} />}
    </div>
  )
}
