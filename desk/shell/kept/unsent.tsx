import { Link } from '@tanstack/react-router'
import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import { useSay } from '../say.ts'
import { forget, type Place } from './store.ts'
import { useUnsent } from './use-unsent.ts'

/** At the head of every room: what did not get through yet, and what came back refused. */
export function Unsent() {
  const say = useSay()
  const { rows, send } = useUnsent()
  if (rows.length === 0) return null
  return (
    <section className="need unsent" aria-label={say({ zh: '未送出的办理', en: 'Not sent yet' })}>
      <ul>
        {rows.map(({ place, kept }) => (
          <li key={`${place.caseId} ${place.kind}`}>
            <span role="status">
              <Where place={place}>{kept.number}</Where> {say(kept.verb)}
              {say({ zh: '：', en: ': ' })}
              {kept.waiting
                ? say({
                    zh: '未送出，网络恢复后自动送出。',
                    en: 'not sent; it goes out by itself once the network is back.',
                  })
                : say({
                    zh: `没有送成。${kept.refused?.zh ?? ''}你写的内容还在。`,
                    en: `refused. ${kept.refused?.en ?? ''} What you wrote is still here.`,
                  })}
            </span>
            <span className="buttons">
              {kept.waiting && (
                <Button size="small" onClick={() => void send()}>
                  {say({ zh: '立即送出', en: 'Send now' })}
                </Button>
              )}
              <Button size="small" onClick={() => forget(place)}>
                {say({ zh: '放弃', en: 'Discard' })}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The page where it was typed. */
function Where({ place, children }: { place: Place; children: ReactNode }) {
  const { tenant, caseId } = place
  return place.kind === 'visit' ? (
    <Link to="/$tenant/visits/$organisationId" params={{ tenant, organisationId: caseId }}>
      {children}
    </Link>
  ) : (
    <Link to="/$tenant/casework/$caseId" params={{ tenant, caseId }}>
      {children}
    </Link>
  )
}
