import type { Localised } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'

type Ranked = {
  readonly score: number
  readonly fit: number
  readonly wish: number
  readonly explored: boolean
  readonly reasons: readonly Localised[]
  readonly wishes: readonly Localised[]
  readonly gaps: readonly Localised[]
}

/** Both scores of a row, and why: what counts, what is missing. In the same words on either side. */
export function WhyThisRow({ request, row }: { request: PageRequest; row: Ranked }) {
  const { say } = request
  const list = (texts: readonly Localised[]) => (
    <ul>
      {texts.map((text) => (
        <li key={text.en}>{say(text)}</li>
      ))}
    </ul>
  )
  return (
    <>
      <p className="sum">
        {say({ zh: `合适程度 ${row.score}%`, en: `Suits ${row.score}%` })}
        <span className="quiet">
          {say({
            zh: ` · 岗位要求符合 ${row.fit}% · 求职意向符合 ${row.wish}%`,
            en: ` · what is asked ${row.fit}% · what is wished ${row.wish}%`,
          })}
        </span>
        {row.explored && <span className="tag plain">{say({ zh: '换换思路', en: 'off the beaten track' })}</span>}
      </p>
      <details>
        <summary>{say({ zh: '为什么在这里', en: 'Why it is here' })}</summary>
        {list([...row.reasons, ...row.wishes])}
        {row.gaps.length > 0 && (
          <>
            <p>{say({ zh: '还差', en: 'Missing' })}</p>
            {list(row.gaps)}
          </>
        )}
      </details>
    </>
  )
}

/** What giving up one condition would bring. */
export function LooseningNote(props: {
  request: PageRequest
  loosened: readonly { readonly text: Localised; readonly more: number }[]
}) {
  const { say } = props.request
  if (props.loosened.length === 0) return null
  return (
    <section>
      <h2>{say({ zh: '想多看几个', en: 'To see more' })}</h2>
      <ul>
        {props.loosened.map((one) => (
          <li key={one.text.en}>{say(one.text)}</li>
        ))}
      </ul>
    </section>
  )
}
