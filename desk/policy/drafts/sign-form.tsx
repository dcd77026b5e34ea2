import Input from 'antd/es/input'
import { useState } from 'react'
import type { Draft } from '../../api/policy.ts'
import { Failure } from '../../shell/failure.tsx'
import { useSay } from '../../shell/say.ts'
import { useCommand } from '../../shell/use-command.ts'
import { Confirm } from '../../ui/confirm.tsx'

/** A second person signs, or sends it back with a reason. */
export function SignForm({ draft }: { draft: Draft }) {
  const say = useSay()
  const sign = useCommand('policy/sign-draft')
  const back = useCommand('policy/return-draft')
  const [reason, setReason] = useState('')
  return (
    <div className="draft-sign">
      {draft.stale && (
        <p className="wrong">
          {say({
            zh: '送签之后政策已有变动，请退回重新核对。',
            en: 'The rules changed since it was sent. Send it back.',
          })}
        </p>
      )}
      {draft.maySign ? (
        <Confirm
          primary
          verb={{ zh: '签发', en: 'Sign' }}
          question={{ zh: `自 ${draft.effectiveFrom} 起施行。`, en: `It holds from ${draft.effectiveFrom}.` }}
          pending={sign.pending}
          send={() => sign.send({ id: draft.id })}
        />
      ) : (
        <p className="quiet">
          {say({ zh: '由牵头单位的另一位负责人签发。', en: 'Another head of the lead unit signs.' })}
        </p>
      )}
      <Confirm
        verb={{ zh: '退回', en: 'Send back' }}
        question={{ zh: '写明原因。', en: 'Say why.' }}
        pending={back.pending}
        send={() => back.send({ id: draft.id, reason })}
      >
        <Input
          aria-label={say({ zh: '退回原因', en: 'Reason' })}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Confirm>
      {sign.refusal && <Failure refusal={sign.refusal} />}
      {back.refusal && <Failure refusal={back.refusal} />}
    </div>
  )
}
