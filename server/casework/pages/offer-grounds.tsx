import { formatDay, formatMoney, parseDay } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'
import { addsSum } from '../../policy/index.ts'
import type { OfferDetail } from './offer-sheet.tsx'

type Condition = OfferDetail['view']['conditions'][number]
type Part = Omit<Condition, 'parts'> & { readonly parts?: readonly Part[] }

/** Why: each condition with its clause and the facts it was found on, each with where it comes from; then the sum, step by step. */
export function OfferGrounds({ offer, request }: { offer: OfferDetail; request: PageRequest }) {
  const { say, visit } = request
  const { view } = offer
  return (
    <>
      <h2>{say({ zh: '为什么有这一项', en: 'Why it is there' })}</h2>
      <Conditions conditions={view.conditions} say={say} />
      <h2>{say({ zh: '依据哪些记录', en: 'The records it rests on' })}</h2>
      <dl className="rows">
        {[...factsOf(view.conditions)].map(([path, fact]) => (
          <div key={path}>
            <dt>{say(fact.title)}</dt>
            <dd>
              {say(fact.reads)} {fact.source && <span className="quiet">{say(fact.source)}</span>}{' '}
              {fact.verified && <span className="tag plain">{say({ zh: '已核实', en: 'verified' })}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {view.amount.length > 0 && (
        <>
          <h2>{say({ zh: '怎么算出来的', en: 'How the sum was worked out' })}</h2>
          <ol>
            {view.amount.map((step) => (
              <li key={say(step.sentence)}>
                {say(step.sentence)}
                {step.fen !== null && addsSum(say(step.sentence), formatMoney(step.fen, visit.lang))}
              </li>
            ))}
            {view.figures.map((one) => {
              const from = one.from === null ? undefined : parseDay(one.from)
              return (
                <li key={`${one.address}@${one.from ?? ''}`} className="quiet">
                  {one.source}
                  {from && say({ zh: `，${formatDay(from, 'zh')}起`, en: `, from ${formatDay(from, 'en')}` })}
                </li>
              )
            })}
          </ol>
        </>
      )}
    </>
  )
}

function Conditions({ conditions, say }: { conditions: readonly Part[]; say: PageRequest['say'] }) {
  return (
    <ul className="chk">
      {conditions
        .filter((one) => one.truth === 'yes')
        .map((one) => (
          <li key={say(one.sentence)} className="yes">
            <span className="hidden">{say({ zh: '符合：', en: 'Met: ' })}</span>
            {say(one.sentence)}{' '}
            <span className="quiet">
              {say(one.ground.title)}
              {clauseOf(one.ground.cite)}
            </span>
          </li>
        ))}
    </ul>
  )
}

/** “ § 八” of `sj-2023 § 八`. */
const clauseOf = (cite: string) => (cite.includes('§') ? ` § ${cite.split('§')[1]?.trim() ?? ''}` : '')

type Fact = Condition['facts'][number]

/** The facts of the conditions that hold, each once. */
function factsOf(conditions: readonly Part[], into = new Map<string, Fact>()): ReadonlyMap<string, Fact> {
  for (const one of conditions) {
    if (one.truth !== 'yes') continue
    if (one.parts && one.parts.length > 0) factsOf(one.parts, into)
    else for (const fact of one.facts) if (fact.known) into.set(fact.path, fact)
  }
  return into
}
