import { useSay } from '../shell/say.ts'
import type { WeightPage, WeightVersion } from './weights.tsx'

const SIDES = {
  fit: { zh: '岗位的要求', en: 'asked of the person' },
  wish: { zh: '本人的意向', en: 'wished by the person' },
}

/** How much each criterion counts: set by hand, in use, and as a candidate has it. Out of a hundred. */
export function WeightTable({ page, candidate }: { page: WeightPage; candidate: WeightVersion | undefined }) {
  const say = useSay()
  const { criteria, version } = page
  const heads = [
    { zh: '看什么', en: 'Criterion' },
    { zh: '人工设定', en: 'By hand' },
    ...(version === 0 ? [] : [{ zh: `正在用（第 ${version} 版）`, en: `In use (version ${version})` }]),
    ...(candidate
      ? [{ zh: `候选（第 ${candidate.version} 版）`, en: `Candidate (version ${candidate.version})` }]
      : []),
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="tw" tabIndex={0} aria-label={say({ zh: '各项权重', en: 'Weight of each criterion' })}>
      <table className="plain-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((one, at) => (
            <tr key={one.title.en}>
              <th scope="row">
                {say(one.title)}
                <span className="quiet">{say(SIDES[one.side])}</span>
              </th>
              <td>{one.hand}</td>
              {version !== 0 && <td>{one.current}</td>}
              {candidate && <td>{candidate.weights[at]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
