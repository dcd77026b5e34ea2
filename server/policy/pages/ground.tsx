import type { Ground } from '@xinglin/policy'
import type { Say } from '../../platform/text/lang.ts'

/** The margin note: which clause of which document, and what it says in our own words. */
export function GroundNote({
  grounds,
  say,
  to,
}: {
  grounds: readonly Ground[]
  say: Say
  to: (path: string) => string
}) {
  if (grounds.length === 0) return null
  return (
    <aside className="note">
      {grounds.map((ground) => (
        <p key={ground.cite}>
          <b>{say({ zh: '依据', en: 'Ground' })}</b>
          <a href={to(`/policy/documents#${encodeURIComponent(ground.cite)}`)}>
            {say(ground.title)} {ground.clause}
          </a>
          {ground.confidence !== 'government' && ground.confidence !== 'statute' && (
            <>
              {' '}
              <span className="tag">{say({ zh: '待核实', en: 'to be confirmed' })}</span>
            </>
          )}
        </p>
      ))}
    </aside>
  )
}
