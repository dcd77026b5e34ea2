import { useState } from 'react'
import type { MergeFinding } from '../api/registry.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'

/** What was merged, by whom and why; somebody else can part it again. */
export function MergeList({ findings }: { findings: readonly MergeFinding[] }) {
  return (
    <ul className="lines">
      {findings.map((one) => (
        <Merged key={one.id} finding={one} />
      ))}
    </ul>
  )
}

function Merged({ finding }: { finding: MergeFinding }) {
  const say = useSay()
  const undo = useCommand('registry/undo-merge')
  const [reason, setReason] = useState('')
  const { id, kept, other, by, on, undone, mine } = finding
  return (
    <li>
      <p>
        {say({
          zh: `${on}，${by}把“${other}”并入“${kept}”：${finding.reason}`,
          en: `${on}, ${by} merged “${other}” into “${kept}”: ${finding.reason}`,
        })}
      </p>
      {undone && (
        <p className="quiet">
          {say({
            zh: `${undone.on}，${undone.by}撤销：${undone.reason}`,
            en: `${undone.on}, undone by ${undone.by}: ${undone.reason}`,
          })}
        </p>
      )}
      {!undone && mine && (
        <p className="quiet">{say({ zh: '要撤销，请另一位工作人员来办。', en: 'Another officer can undo it.' })}</p>
      )}
      {!undone && !mine && (
        <Confirm
          verb={{ zh: '撤销合并', en: 'Undo the merge' }}
          question={{ zh: '恢复成两条，写明原因。', en: 'They become two again. Say why.' }}
          pending={undo.pending}
          send={() => undo.send({ findingId: id, reason })}
        >
          <input
            className="control"
            aria-label={say({ zh: '撤销原因', en: 'Why it is undone' })}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Confirm>
      )}
      {undo.refusal && <Failure refusal={undo.refusal} />}
    </li>
  )
}
