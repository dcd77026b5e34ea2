import { Link } from '@tanstack/react-router'
import { useMe } from './me.tsx'
import { useSay } from './say.ts'
import { useCities } from './use-cities.ts'

/** The city whose desk this is, and the way to another. */
export function CitySwitch() {
  const say = useSay()
  const { tenant } = useMe()
  const cities = useCities().data ?? []
  const others = cities.filter((one) => one.slug !== tenant.slug)
  return (
    <p className="city">
      <strong>{say(tenant.title)}</strong>
      {tenant.demonstration && <span className="tag">{say({ zh: '演示', en: 'Demonstration' })}</span>}
      {others.length > 0 && (
        <Link to="/" className="quiet">
          {say({ zh: '换一个城市', en: 'Change city' })}
        </Link>
      )}
    </p>
  )
}
