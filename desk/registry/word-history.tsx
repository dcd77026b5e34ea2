import { useState } from 'react'
import type { Taxonomy } from '../api/registry.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'

type Change = Taxonomy['changes'][number]

/** Every change of the words, newest first, with who made it and on what; each can be taken back. */
export function WordHistory({ changes }: { changes: readonly Change[] }) {
  return (
    <ul className="lines">
      {changes.map((one) => (
        <One key={one.number} change={one} />
      ))}
    </ul>
  )
}

function One({ change }: { change: Change }) {
  const say = useSay()
  const back = useCommand('registry/withdraw-taxonomy-change')
  const [ground, setGround] = useState('')
  const { number, says, by, on, standing } = change
  return (
    <li>
      <p>
        {say({ zh: `第 ${number} 项　${says.zh}`, en: `${number}. ${says.en}` })}
        <span className="quiet">
          {say({ zh: `　${on}，${by}：${change.ground}`, en: ` · ${on}, ${by}: ${change.ground}` })}
        </span>
      </p>
      {standing === 'withdrawn' && <p className="quiet">{say({ zh: '已收回', en: 'Taken back' })}</p>}
      {standing === 'left_out' && (
        <p className="quiet">
          {say({
            zh: '政策包已更新，这一项不再适用，没有计入。',
            en: 'The pack has changed: this does not fit any more and is left out.',
          })}
        </p>
      )}
      {(standing === 'kept' || standing === 'left_out') && (
        <Confirm
          verb={{ zh: '收回', en: 'Take back' }}
          question={{ zh: '恢复到改动之前，写明原因。', en: 'The words are as before it. Say why.' }}
          pending={back.pending}
          send={() => back.send({ number, ground })}
        >
          <input
            className="control"
            aria-label={say({ zh: `收回第 ${number} 项的原因`, en: `Why change ${number} is taken back` })}
            maxLength={300}
            value={ground}
            onChange={(event) => setGround(event.target.value)}
          />
        </Confirm>
      )}
      {back.refusal && <Failure refusal={back.refusal} />}
    </li>
  )
}
