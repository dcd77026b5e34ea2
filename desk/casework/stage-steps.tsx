import type { Stage } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'

const WORDS = {
  passed: { zh: '已办', en: 'done' },
  now: { zh: '现在', en: 'now' },
  ahead: { zh: '未到', en: 'ahead' },
  aside: { zh: '不经过', en: 'not on the way' },
}

/** The stages of the procedure, and where the case is among them. */
export function StageSteps({ stages }: { stages: readonly Stage[] }) {
  const say = useSay()
  return (
    <ol className="steps" aria-label={say({ zh: '办理环节', en: 'Stages' })}>
      {stages.map((one) => (
        <li key={one.id} className={one.place} aria-current={one.place === 'now' ? 'step' : undefined}>
          {say(one.title)}
          <span className="quiet">{say(WORDS[one.place])}</span>
        </li>
      ))}
    </ol>
  )
}
