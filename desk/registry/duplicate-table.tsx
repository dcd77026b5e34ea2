import type { DuplicatePair } from '../api/registry.ts'
import { useSay } from '../shell/say.ts'
import './duplicates.css'

type Props = { readonly pair: DuplicatePair; readonly kept: number; readonly keep: (at: number) => void }

/** What is known of each of the two, line by line; one of them is kept. */
export function DuplicateTable({ pair, kept, keep }: Props) {
  const say = useSay()
  const { entries, facts } = pair
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="tw" tabIndex={0} aria-label={say({ zh: '两条登记', en: 'The two entries' })}>
      <table className="dt duplicate-table">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '内容', en: 'What' })}</th>
            {entries.map((one, at) => (
              <th scope="col" key={one.id}>
                <label>
                  <input type="radio" name="kept" checked={kept === at} onChange={() => keep(at)} />{' '}
                  {say({ zh: `保留 ${one.name}`, en: `Keep ${one.name}` })}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say({ zh: '登记日', en: 'Since' })}</th>
            {entries.map((one) => (
              <td key={one.id}>{one.since.slice(0, 10)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say({ zh: '关联记录', en: 'Linked records' })}</th>
            {entries.map((one) => (
              <td key={one.id}>{one.records}</td>
            ))}
          </tr>
          {facts.map(({ title, values, agree }) => (
            <tr key={title.en} className={agree ? undefined : 'differs'}>
              <th scope="row">
                {say(title)}
                {!agree && <span className="wrong">{say({ zh: '不同', en: 'differs' })}</span>}
              </th>
              {values.map((value, at) => (
                <td key={entries[at]?.id}>
                  {value ? say(value.text) : '—'}
                  {value?.source && <span className="quiet">{say(value.source)}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
