import { useMe } from './me.tsx'
import { roleName } from './role-name.ts'
import { useSay } from './say.ts'

/** Who is at the desk, and in which offices. */
export function Who() {
  const say = useSay()
  const { account, offices } = useMe()
  return (
    <p className="who">
      {account.name}
      {offices.map((one) => (
        <span key={`${one.role}@${one.unitId} ${one.onBehalfOf}`}>
          {say(one.unit)} · {say(roleName(one.role))}
          {one.onBehalfOf && say({ zh: `（代 ${one.onBehalfOf}）`, en: ` (for ${one.onBehalfOf})` })}
        </span>
      ))}
    </p>
  )
}
