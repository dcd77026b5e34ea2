import type { Batch } from '../api/casework.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'
import { moneyInWords } from '../ui/money.ts'

/** Approval of a batch by a second person. Whoever prepared it only reads who has to. */
export function ApproveBatch({ batch, reload }: { batch: Batch; reload: () => unknown }) {
  const say = useSay()
  const { tell } = useNotice()
  const approve = useCommand('casework/approve-batch')
  if (batch.status !== 'prepared') return null
  if (!batch.mayApprove && !batch.preparedByMe) return null
  if (batch.preparedByMe) {
    return (
      <p className="quiet">
        {say({ zh: '你编制的批次要由另一人审批。', en: 'You prepared this batch; another person approves it.' })}
      </p>
    )
  }
  const total = moneyInWords(batch.total)
  const send = async () => {
    const done = await approve.send({ batchId: batch.id, total: batch.total })
    if (!done) return
    const paid = moneyInWords(done.total)
    const held =
      done.held > 0 ? { zh: `；暂不发放 ${done.held} 笔`, en: `; ${done.held} held back` } : { zh: '', en: '' }
    tell({
      zh: `已审批：发放 ${done.paid} 笔，${paid.zh}${held.zh}。`,
      en: `Approved: ${done.paid} paid, ${paid.en}${held.en}.`,
    })
  }
  return (
    <div className="approve">
      {approve.refusal && <Failure refusal={approve.refusal} {...(approve.refusal.stale && { again: reload })} />}
      <Confirm
        primary
        verb={{ zh: '审批', en: 'Approve' }}
        question={{
          zh: `${batch.lines.length} 笔，合计 ${total.zh}。审批后即发放，不能撤回。`,
          en: `${batch.lines.length} lines, ${total.en}. Approval pays and cannot be taken back.`,
        }}
        send={send}
        pending={approve.pending}
      />
    </div>
  )
}
