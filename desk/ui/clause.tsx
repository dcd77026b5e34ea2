import type { Ground } from '../api/judgement.ts'
import { useSay } from '../shell/say.ts'
import { confidenceOf } from './confidence.ts'

/** The clause something rests on; what it says and where it was read open beneath it. */
export function Clause({ ground }: { ground: Ground }) {
  const say = useSay()
  const { says, sure } = confidenceOf(ground.confidence)
  const section = /§\s*(.+)$/.exec(ground.cite)?.[1]
  return (
    <details className="clause">
      <summary>
        {say(ground.title)}
        {section && ` § ${section}`}
        {!sure && <span className="tag">{say({ zh: '待核实', en: 'to be confirmed' })}</span>}
      </summary>
      <p>{say(ground.says)}</p>
      <p className="quiet">{say(says)}</p>
    </details>
  )
}
