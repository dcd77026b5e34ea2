import { useState } from 'react'
import type { Text } from '../api/text.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import type { WeightVersion } from './weights.tsx'

type Decision = 'release' | 'reject' | 'withdraw'

/** What a verb asks before it is done. */
const QUESTIONS: Readonly<Record<Decision, { readonly verb: Text; readonly question: Text }>> = {
  release: {
    verb: { zh: '采用', en: 'Release' },
    question: { zh: '从现在起所有名单按新权重排序。', en: 'From now on every list is ranked by it.' },
  },
  reject: {
    verb: { zh: '否决', en: 'Reject' },
    question: { zh: '这一版不再使用。', en: 'This version is not used.' },
  },
  withdraw: {
    verb: { zh: '停用这一版', en: 'Withdraw it' },
    question: { zh: '恢复到上一版权重。', en: 'The version before ranks lists again.' },
  },
}

/** A second person releases a candidate or rejects it; what was released can be withdrawn. */
export function SettleWeights({ version }: { version: WeightVersion }) {
  const say = useSay()
  const settle = useCommand('matching/settle-weights')
  const [reason, setReason] = useState('')
  const tooShort = reason.trim().length < 2
  const choices: readonly Decision[] =
    version.status === 'released' ? ['withdraw'] : version.better && !version.mine ? ['release', 'reject'] : ['reject']
  return (
    <>
      <ReasonField label={{ zh: '理由', en: 'Reason' }} value={reason} change={setReason} />
      <div className="buttons">
        {choices.map((decision) => (
          <Confirm
            key={decision}
            primary={decision === 'release'}
            disabled={tooShort}
            {...QUESTIONS[decision]}
            pending={settle.pending}
            send={() => settle.send({ weightsId: version.id, decision, reason })}
          />
        ))}
      </div>
      {version.status === 'candidate' && version.better && version.mine && (
        <p className="quiet">
          {say({ zh: '由另一位工作人员采用。', en: 'Somebody else releases what you had fitted.' })}
        </p>
      )}
      {settle.refusal && <Failure refusal={settle.refusal} />}
    </>
  )
}
