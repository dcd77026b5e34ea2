import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Status } from '../ui/status.tsx'
import { caseFinding } from './case-finding.ts'
import { ClockRows } from './clock-rows.tsx'
import { situationTone } from './situation-tone.ts'

/** A case beside the list: what was found, where it stands, by when, and what could be done. Escape shuts it; the focus goes back to its row. */
export function Peek({ caseId }: { caseId: string }) {
  const say = useSay()
  const tenant = useTenant()
  const navigate = useNavigate()
  const panel = useRef<HTMLElement>(null)
  const from = useRef<Element | null>(null)
  const found = useAsk('casework/case', { caseId })
  useEffect(() => {
    from.current = document.activeElement?.closest('tr')?.querySelector('[data-row-peek]') ?? null
    panel.current?.focus()
  }, [])
  const shut = async () => {
    await navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (({ peek: _, ...old }: { peek?: string }) => old) as never,
    })
    if (from.current instanceof HTMLElement) from.current.focus()
  }
  const detail = found.data
  return (
    <aside
      ref={panel}
      className="peek"
      tabIndex={-1}
      aria-label={say({ zh: '预览', en: 'Preview' })}
      onKeyDown={(event) => event.key === 'Escape' && void shut()}
    >
      <header>
        <strong className="code">{detail?.number}</strong>
        <button type="button" className="link-button" onClick={() => void shut()}>
          {say({ zh: '关闭', en: 'Close' })}
        </button>
      </header>
      {found.error && <Failure refusal={found.error} again={found.refetch} />}
      {!detail && !found.error && <Loading />}
      {detail && (
        <>
          <h2>{say(caseFinding(detail))}</h2>
          <p>
            {say(detail.benefit.title)}
            <br />
            {detail.beneficiary.name}
            {detail.applicant.id !== detail.beneficiary.id && ` · ${detail.applicant.name}`}
          </p>
          <p>
            <Status tone={situationTone(detail.situation)}>{say(detail.situationLabel)}</Status>
          </p>
          <ClockRows detail={detail} />
          {detail.offers.length > 0 && (
            <p>
              {say({ zh: '可以办：', en: 'You can: ' })}
              {detail.offers.map((one) => say(one.verb)).join(say({ zh: '、', en: ', ' }))}
            </p>
          )}
          <Link className="whole" to="/$tenant/casework/$caseId" params={{ tenant, caseId }}>
            {say({ zh: '打开办理', en: 'Open the case' })}
          </Link>
        </>
      )}
    </aside>
  )
}
