import type { DuplicatePair } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

/** What each of the two is called while both may bear the same name. */
export const ORDER: readonly Text[] = [
  { zh: '第一条', en: 'The first' },
  { zh: '第二条', en: 'The second' },
]

/** What is known of each of the two, line by line. */
export function DuplicateTable({ pair }: { pair: DuplicatePair }) {
  const say = useSay()
  const { entries, facts } = pair
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <section className="tw" tabIndex={0} aria-label={say({ zh: '两条登记', en: 'The two entries' })}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '内容', en: 'What' })}</th>
            {entries.map((one, at) => (
              <th scope="col" key={one.id}>
                {ORDER.slice(at, at + 1).map(say)}
                <span className="quiet">{one.name}</span>
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
          {pair.kind === 'person' && (
            <tr>
              <th scope="row">{say({ zh: '谁登记的', en: 'Entered by' })}</th>
              {entries.map((one) => (
                <td key={one.id}>
                  {one.ownWord
                    ? say({ zh: '本人用账号登记，证件未核对', en: 'the person’s account; no document compared' })
                    : say({ zh: '工作人员登记，或证件已核对', en: 'an office, or with a document compared' })}
                </td>
              ))}
            </tr>
          )}
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
