import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { DuplicatePair } from '../api/registry.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Confirm } from '../ui/confirm.tsx'
import { ReasonField } from '../ui/reason-field.tsx'
import { Section } from '../ui/section.tsx'
import { ORDER } from './duplicate-table.tsx'
import './duplicates.css'

const SHORTEST = 4

type Props = { readonly pair: DuplicatePair; readonly kept: number; readonly keep: (at: number) => void }

/** The finding: one, or two. What stands against merging is said before anybody tries. */
export function MergeForm({ pair, kept, keep }: Props) {
  const say = useSay()
  const tenant = useTenant()
  const go = useNavigate()
  const merge = useCommand('registry/merge-subjects')
  const apart = useCommand('registry/tell-apart')
  const [reason, setReason] = useState('')
  const [documentSeen, setDocumentSeen] = useState(false)
  const keeps = pair.entries[kept]
  const other = pair.entries[1 - kept]
  if (!keeps || !other) return null
  const asked = pair.entries.some((one) => one.ownWord)
  const tooShort = reason.trim().length < SHORTEST
  const back = () => go({ to: '/$tenant/duplicates', params: { tenant } })
  return (
    <Section title={{ zh: '核对结果', en: 'Finding' }}>
      <fieldset className="duplicate-choice">
        <legend>{say({ zh: '保留哪一条', en: 'Which is kept' })}</legend>
        {pair.entries.map((one, at) => (
          <label key={one.id}>
            <input type="radio" name="kept" checked={kept === at} onChange={() => keep(at)} />{' '}
            {ORDER.slice(at, at + 1).map(say)}
            {say({ zh: `（${one.name}）`, en: ` (${one.name})` })}
          </label>
        ))}
      </fieldset>
      {other.against.length > 0 && (
        <ul className="need">
          {other.against.map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
      )}
      {asked && (
        <label className="duplicate-seen">
          <input type="checkbox" checked={documentSeen} onChange={(event) => setDocumentSeen(event.target.checked)} />{' '}
          {say({
            zh: '已核对本人证件。合并后，登记另一条的账号就能看到和办理这个人的事项。',
            en: 'I have compared the person’s document. Once merged, the account of the other entry sees and handles what is this person’s.',
          })}
        </label>
      )}
      <ReasonField label={{ zh: '依据', en: 'What it rests on' }} value={reason} change={setReason} />
      <div className="buttons">
        <Confirm
          primary
          disabled={tooShort || other.against.length > 0 || (asked && !documentSeen)}
          verb={{ zh: '是同一个，合并', en: 'One: merge them' }}
          question={{
            zh: `保留${ORDER[kept]?.zh ?? ''}，另一条并入它。`,
            en: `${ORDER[kept]?.en ?? ''} is kept and the other led to it.`,
          }}
          pending={merge.pending}
          send={async () => {
            if (await merge.send({ keptId: keeps.id, otherId: other.id, reason, documentSeen })) await back()
          }}
        />
        <Confirm
          disabled={tooShort}
          verb={{ zh: '不是同一个', en: 'They are two' }}
          question={{ zh: '以后不再提示这一对。', en: 'This pair is not listed again.' }}
          pending={apart.pending}
          send={async () => {
            if (await apart.send({ firstId: keeps.id, secondId: other.id, reason })) await back()
          }}
        />
      </div>
      {merge.refusal && <Failure refusal={merge.refusal} />}
      {apart.refusal && <Failure refusal={apart.refusal} />}
    </Section>
  )
}
