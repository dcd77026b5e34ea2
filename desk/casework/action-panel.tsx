import Button from 'antd/es/button'
import { useEffect, useRef, useState } from 'react'
import type { CaseDetail, OfficerAction } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { ActionForm } from './action-form.tsx'
import { ACTION_WORDS, isPanelAction } from './action-words.ts'
import { PayHint } from './pay-hint.tsx'
import type { Reload } from './reload.ts'

/** What can be done now, by the person who looks. Each button opens its form in place; the form's button says the same. */
export function ActionPanel({ detail, reload }: { detail: CaseDetail; reload: Reload }) {
  const say = useSay()
  const [chosen, setChosen] = useState<OfficerAction | null>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const kinds = detail.possible.filter(isPanelAction)
  const gone = chosen !== null && !detail.possible.includes(chosen)
  useEffect(() => {
    if (!gone) return
    // Somebody else took the step: the form goes, and reading goes on at the top.
    setChosen(null)
    document.querySelector('h1')?.focus()
  }, [gone])
  const back = () => {
    setChosen(null)
    requestAnimationFrame(() => buttons.current?.querySelector('button')?.focus())
  }
  return (
    <section className="act" aria-label={say({ zh: '办理', en: 'What to do' })}>
      <h2>{say({ zh: '办理', en: 'What to do' })}</h2>
      <PayHint detail={detail} />
      {detail.possible.includes('find') && (
        <p className="quiet">{say({ zh: '在下面写异议核查结论。', en: 'Decide the objection below.' })}</p>
      )}
      {kinds.length === 0 && !detail.possible.includes('find') && detail.situation !== 'payment' && (
        <p className="quiet">{say({ zh: '现在没有需要你办的。', en: 'Nothing for you to do now.' })}</p>
      )}
      {chosen && !gone ? (
        <ActionForm key={chosen} kind={chosen} detail={detail} reload={reload} back={back} />
      ) : (
        <div className="buttons" ref={buttons}>
          {kinds.map((kind) => (
            <Button
              key={kind}
              type={ACTION_WORDS[kind].primary ? 'primary' : 'default'}
              onClick={() => setChosen(kind)}
            >
              {say(ACTION_WORDS[kind].verb)}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
