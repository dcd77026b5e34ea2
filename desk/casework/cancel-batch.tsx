import { useId, useState } from 'react'
import type { Batch } from '../api/casework.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'

/** Takes a batch back before it is approved: its cases are free for another one. */
export function CancelBatch({ batch }: { batch: Batch }) {
  const say = useSay()
  const id = useId()
  const { tell } = useNotice()
  const [reason, setReason] = useState('')
  const cancel = useCommand('casework/cancel-batch')
  if (batch.status !== 'prepared' || !(batch.preparedByMe || batch.mayApprove)) return null
  const send = async () => {
    if (!(await cancel.send({ batchId: batch.id, reason }))) return
    tell({ zh: '批次已退回，其中的申请可以重新编批。', en: 'The batch is taken back; its cases can go into another.' })
  }
  return (
    <details className="cancel-batch">
      <summary>{say({ zh: '有问题，退回这个批次', en: 'Something is wrong: take it back' })}</summary>
      <div className="field">
        <label htmlFor={id}>{say({ zh: '原因', en: 'Reason' })}</label>
        <input
          id={id}
          className="control"
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {cancel.refusal && <Failure refusal={cancel.refusal} />}
      <Confirm
        verb={{ zh: '退回', en: 'Take back' }}
        question={{
          zh: '批次作废，其中的申请可以重新编批。',
          en: 'The batch ends; its cases can go into another.',
        }}
        send={send}
        pending={cancel.pending}
        disabled={reason.trim() === ''}
      />
    </details>
  )
}
