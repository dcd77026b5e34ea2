import { useSay } from '../shell/say.ts'
import type { Mode, Run } from './assignment.tsx'
import { WAYS } from './way-words.ts'

/** The ways side by side, with what each costs; one of them is looked at. */
export function WayTable({ run, mode, choose }: { run: Run; mode: Mode; choose: (mode: Mode) => void }) {
  const say = useSay()
  const heads = [
    { zh: '方式', en: 'Way' },
    { zh: '安排', en: 'Placed' },
    { zh: '未安排', en: 'Not placed' },
    { zh: '平均合适程度', en: 'Mean score' },
    { zh: '比总体最优少', en: 'Less than the best' },
    { zh: '更愿选彼此的对数', en: 'Pairs who would rather' },
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="tw" tabIndex={0} aria-label={say({ zh: '几种方式', en: 'The ways side by side' })}>
      <table className="dt">
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
          {run.ways.map((way) => (
            <tr key={way.mode}>
              <th scope="row">
                <label>
                  <input type="radio" name="way" checked={mode === way.mode} onChange={() => choose(way.mode)} />{' '}
                  {say(WAYS[way.mode].title)}
                </label>
                <p className="quiet">{say(WAYS[way.mode].says)}</p>
              </th>
              <td>{way.placed}</td>
              <td>{way.unmet}</td>
              <td>{way.mean}%</td>
              <td>{(way.lost / 100).toFixed(2)}%</td>
              <td>{way.blockingPairs}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
