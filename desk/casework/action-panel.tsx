import Button from 'antd/es/button'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionKind, CaseDetail } from '../api/casework.ts'
import { listKept } from '../shell/kept/store.ts'
import { useMe } from '../shell/me.tsx'
import { PAGE_ACTION } from '../shell/palette/page-actions.ts'
import { useSay } from '../shell/say.ts'
import { ActionForm } from './action-form.tsx'
import { LeftText } from './left-text.tsx'
import { PayHint } from './pay-hint.tsx'
import type { Reload } from './reload.ts'

/** What can be done now, by the person who looks. Each button opens its form in place; the form's button says the same. */
export function ActionPanel({ detail, reload }: { detail: CaseDetail; reload: Reload }) {
  const say = useSay()
  const me = useMe()
  // What was being typed when the page was left is open again.
  const [chosen, setChosen] = useState<ActionKind | null>(() => {
    const kept = listKept(me.account.id, me.tenant.slug).map(({ place }) => `${place.caseId} ${place.kind}`)
    return detail.offers.find((one) => one.kind !== 'find' && kept.includes(`${detail.id} ${one.kind}`))?.kind ?? null
  })
  const buttons = useRef<HTMLDivElement>(null)
  // A finding has its form beside the objection.
  const offers = detail.offers.filter((one) => one.kind !== 'find' && one.kind !== 'object')
  const offer = offers.find((one) => one.kind === chosen)
  const gone = chosen !== null && !offer
  useEffect(() => {
    if (!gone) return
    // Somebody else took the step: the form goes, and reading goes on at the top.
    setChosen(null)
    document.querySelector('h1')?.focus()
  }, [gone])
  const back = useCallback(() => {
    setChosen(null)
    requestAnimationFrame(() => buttons.current?.querySelector('button')?.focus())
  }, [])
  return (
    <section className="act" aria-label={say({ zh: '办理', en: 'What to do' })}>
      <h2>{say({ zh: '办理', en: 'What to do' })}</h2>
      <PayHint detail={detail} />
      <LeftText detail={detail} />
      {detail.possible.includes('find') && (
        <p className="quiet">{say({ zh: '在下面写异议核查结论。', en: 'Decide the objection below.' })}</p>
      )}
      {offers.length === 0 && !detail.possible.includes('find') && detail.situation !== 'payment' && (
        <p className="quiet">{say({ zh: '现在没有需要你办的。', en: 'Nothing for you to do now.' })}</p>
      )}
      {offer ? (
        <ActionForm key={offer.kind} offer={offer} detail={detail} reload={reload} back={back} />
      ) : (
        <div className="buttons" ref={buttons}>
          {offers.map((one) => (
            <Button
              key={one.kind}
              type={one.tone === 'primary' ? 'primary' : 'default'}
              danger={one.tone === 'grave'}
              {...PAGE_ACTION}
              onClick={() => setChosen(one.kind)}
            >
              {say(one.verb)}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
