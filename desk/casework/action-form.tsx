import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { CaseDetail, OfficerAction } from '../api/casework.ts'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { ACTION_WORDS } from './action-words.ts'
import { ApprovedSum } from './approved-sum.tsx'
import { ClauseField } from './clause-field.tsx'
import { draftClause, draftOpinion } from './draft-opinion.ts'
import { OpinionField } from './opinion-field.tsx'
import type { Reload } from './reload.ts'
import { Remedy } from './remedy.tsx'
import { useNextCase } from './use-next-case.ts'
import { useVersionRead } from './use-version-read.ts'

type Props = {
  readonly kind: OfficerAction
  readonly detail: CaseDetail
  readonly reload: Reload
  readonly back: () => void
}

/** One action: what follows from it, what it needs in words, and the same verb once more. */
export function ActionForm({ kind, detail, reload, back }: Props) {
  const say = useSay()
  const words = ACTION_WORDS[kind]
  const [text, setText] = useState(() => draftOpinion(kind, detail, say))
  const [clause, setClause] = useState(() => (kind === 'refuse' ? draftClause(detail, say) : ''))
  const [tried, setTried] = useState(false)
  const act = useCommand('casework/act')
  const next = useNextCase()
  const read = useVersionRead(detail, reload, act.clear)
  const lacksText = words.opinion === 'required' && text.trim() === ''
  const lacksClause = kind === 'refuse' && clause.trim() === ''
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (lacksText || lacksClause) return
    const input = {
      ...(words.opinion !== 'none' && { text: text.trim() }),
      ...(kind === 'refuse' && { clause: clause.trim() }),
      ...(kind === 'approve' && detail.allowed && { sum: detail.allowed.fen }),
    }
    if (await act.send({ caseId: detail.id, version: read.version, kind, input })) await next(detail, words.done)
  }
  return (
    <form className="action" onSubmit={submit} noValidate onKeyDown={(event) => event.key === 'Escape' && back()}>
      <p>{say(words.effect)}</p>
      {kind === 'approve' && <ApprovedSum detail={detail} />}
      {words.opinion !== 'none' && (
        <OpinionField
          value={text}
          change={setText}
          required={words.opinion === 'required'}
          missing={tried && lacksText}
        />
      )}
      {kind === 'refuse' && <ClauseField value={clause} change={setClause} missing={tried && lacksClause} />}
      {kind === 'refuse' && <Remedy detail={detail} />}
      {act.refusal && <Failure refusal={act.refusal} {...(act.refusal.stale && { again: read.again })} />}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={act.pending} autoFocus={words.opinion === 'none'}>
          {say(words.verb)}
        </Button>
        <Button disabled={act.pending} onClick={back}>
          {say({ zh: '返回', en: 'Back' })}
        </Button>
      </div>
    </form>
  )
}
