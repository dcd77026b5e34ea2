import Button from 'antd/es/button'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CaseDetail, Offer } from '../api/casework.ts'
import { Failure } from '../shell/failure.tsx'
import { useKept } from '../shell/kept/use-kept.ts'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { ApprovedSum } from './approved-sum.tsx'
import { draftClause, draftOpinion } from './draft-opinion.ts'
import { MovedSince } from './moved-since.tsx'
import { OfferField } from './offer-field.tsx'
import { isFilled, type Values, wireOf } from './offer-values.ts'
import type { Reload } from './reload.ts'
import { Remedy } from './remedy.tsx'
import { useNextCase } from './use-next-case.ts'
import { useVersionRead } from './use-version-read.ts'

type Props = {
  readonly offer: Offer
  readonly detail: CaseDetail
  readonly reload: Reload
  readonly back: () => void
}

/** Actions beside the stage leave the reader where they are; what moves the case on leads to the next one. */
const STAYS = ['take', 'hand_over', 'ask', 'reply', 'plan_repayment']

/** One action: what follows from it, what it asks for, and the same verb once more. */
export function ActionForm({ offer, detail, reload, back }: Props) {
  const say = useSay()
  const { kind, fields } = offer
  const about = { caseId: detail.id, kind, number: detail.number, verb: offer.verb }
  const { values, change, kept, wait, drop } = useKept<Values>(about, () => ({
    ...Object.fromEntries(fields.flatMap((one) => ('value' in one && one.value ? [[one.id, one.value]] : []))),
    text: draftOpinion(kind, detail, say),
    ...(kind === 'refuse' && { clause: draftClause(detail, say) }),
  }))
  const [tried, setTried] = useState(false)
  const [opened] = useState(detail.version)
  const act = useCommand('casework/act')
  const next = useNextCase()
  const read = useVersionRead(detail, reload, act.clear)
  const missing = fields.filter((one) => one.required && !isFilled(one, values[one.id]))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing.length > 0) return
    const input = {
      ...wireOf(fields, values),
      ...(kind === 'approve' && detail.allowed && { sum: detail.allowed.fen }),
    }
    const body = { caseId: detail.id, version: read.version, kind: kind as 'accept', input }
    if (!(await act.send(body))) {
      const { key, refusal } = act.attempt()
      if (refusal?.status === 0) wait({ command: 'casework/act', key, body })
      return
    }
    drop()
    if (STAYS.includes(kind)) await reload()
    else await next(detail, offer.done)
    if (STAYS.includes(kind)) back()
  }
  // Sent from the head of the page meanwhile: nothing is left to do here.
  const waited = useRef(false)
  useEffect(() => {
    if (waited.current && !kept) back()
    waited.current = kept?.waiting !== undefined
  }, [kept, back])
  if (kept?.waiting) {
    return (
      <div className="action" role="status">
        <p>
          {say({ zh: '未送出，网络恢复后自动送出。', en: 'Not sent; it goes out by itself once the network is back.' })}
        </p>
        <p className="opinion">{typeof values.text === 'string' ? values.text : ''}</p>
        <Button
          onClick={() => {
            act.renew()
            change(values)
          }}
        >
          {say({ zh: '先不送，继续修改', en: 'Do not send it yet' })}
        </Button>
      </div>
    )
  }
  return (
    <form className="action" onSubmit={submit} noValidate onKeyDown={(event) => event.key === 'Escape' && back()}>
      <p>{say(offer.effect)}</p>
      <MovedSince detail={detail} version={opened} />
      {kept?.refused && !act.refusal && <p className="wrong">{say(kept.refused)}</p>}
      {kind === 'approve' && <ApprovedSum detail={detail} />}
      {fields.map((one, index) => (
        <OfferField
          key={one.id}
          field={one}
          value={values[one.id]}
          change={(value) => change({ ...values, [one.id]: value })}
          missing={tried && missing.includes(one)}
          focus={index === 0}
        />
      ))}
      {(kind === 'refuse' || kind === 'lapse' || kind === 'claim_back') && <Remedy detail={detail} />}
      {act.refusal && <Failure refusal={act.refusal} {...(act.refusal.stale && { again: read.again })} />}
      <div className="buttons">
        <Button
          type="primary"
          danger={offer.tone === 'grave'}
          htmlType="submit"
          loading={act.pending}
          autoFocus={fields.length === 0}
        >
          {say(offer.verb)}
        </Button>
        <Button
          disabled={act.pending}
          onClick={() => {
            drop()
            back()
          }}
        >
          {say({ zh: '返回', en: 'Back' })}
        </Button>
      </div>
    </form>
  )
}
