import { useEffect, useState } from 'react'
import type { Secret } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { Row } from '../ui/row.tsx'
import { RevealForm } from './reveal-form.tsx'

const SHOWN_FOR = 30_000

/** A sensitive value: masked, shown for half a minute to whoever says why. */
export function SecretRow({ caseId, secret }: { caseId: string; secret: Secret }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const [value, setValue] = useState<string | null>(null)
  useEffect(() => {
    if (value === null) return
    const timer = setTimeout(() => setValue(null), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [value])
  return (
    <Row title={secret.title}>
      <span role="status">{value ?? secret.mask}</span>{' '}
      {value === null && !asking && (
        <button
          type="button"
          className="link-button"
          aria-label={say({ zh: `查看${secret.title.zh}`, en: `Show ${secret.title.en}` })}
          onClick={() => setAsking(true)}
        >
          {say({ zh: '查看', en: 'Show' })}
        </button>
      )}
      {value !== null && <span className="quiet">{say({ zh: '30 秒后隐去', en: 'hidden after 30 seconds' })}</span>}
      {asking && (
        <RevealForm
          caseId={caseId}
          secret={secret}
          done={(shown) => {
            setAsking(false)
            setValue(shown)
          }}
        />
      )}
    </Row>
  )
}
