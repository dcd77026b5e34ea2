import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import type { Mode, Run } from './assignment.tsx'
import { WAYS } from './way-words.ts'

/** The ways side by side, with what each costs; one of them is looked at. */
export function WayTable({ run, mode, choose }: { run: Run; mode: Mode; choose: (mode: Mode) => void }) {
  const say = useSay()
  const figures: readonly { readonly title: Text; readonly of: (way: Run['ways'][number]) => string | number }[] = [
    { title: { zh: '安排', en: 'Placed' }, of: (way) => way.placed },
    { title: { zh: '未安排', en: 'Not placed' }, of: (way) => way.unmet },
    { title: { zh: '平均合适程度', en: 'Mean score' }, of: (way) => `${way.mean}%` },
    { title: { zh: '比总体最优少', en: 'Less than the best' }, of: (way) => `${(way.lost / 100).toFixed(2)}%` },
    { title: { zh: '更想互选的对数', en: 'Pairs who would rather' }, of: (way) => way.blockingPairs },
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="tw ways" tabIndex={0} aria-label={say({ zh: '几种方式', en: 'The ways side by side' })}>
      <table className="dt">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '方式', en: 'Way' })}</th>
            {figures.map(({ title }) => (
              <th key={title.en} scope="col">
                {say(title)}
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
              {figures.map(({ title, of }) => (
                <td key={title.en} data-label={say(title)}>
                  {of(way)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
