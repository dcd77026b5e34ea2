import { Link } from '@tanstack/react-router'
import type { FigureUsed } from '../api/judgement.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { figureValue } from '../ui/figure-value.ts'

/** The dated figures that entered the sum, each with its source; those that officers set have a page. */
export function FigureLines({ figures }: { figures: readonly FigureUsed[] }) {
  const say = useSay()
  const tenant = useTenant()
  if (figures.length === 0) return null
  return (
    <dl className="facts">
      {figures.map((one) => (
        <div key={one.address}>
          <dt>
            {one.setBy === 'officer' ? (
              <Link to="/$tenant/figures" params={{ tenant }} search={{ address: one.address }}>
                {say(one.title)}
              </Link>
            ) : (
              say(one.title)
            )}
          </dt>
          <dd>
            <span>{say(figureValue(one.value, one.unit))}</span>
            <span className="quiet">
              {one.setBy === 'officer'
                ? say({ zh: '经办核定', en: 'set by an officer' })
                : say({ zh: '政策文件', en: 'from the notice' })}
              {` · ${one.source}`}
              {one.from && say({ zh: ` · ${one.from} 起`, en: ` · from ${one.from}` })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
