import { Link } from '@tanstack/react-router'
import { Headline } from '../ui/headline.tsx'
import { useSay } from './say.ts'

/** No such address on the desk. */
export function NotFound() {
  const say = useSay()
  return (
    <div className="alone">
      <Headline>{{ zh: '没有这个页面', en: 'There is no such page' }}</Headline>
      <p>
        <Link to="/">{say({ zh: '回到城市选择', en: 'Back to the cities' })}</Link>
      </p>
    </div>
  )
}
