import type { Rule } from '@xinglin/policy'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import type { Library } from '../library.ts'
import { libraryQuery } from '../queries/library.ts'
import { amountInWords } from './amount-in-words.ts'
import { PlanNote } from './plan-note.tsx'

const TITLE = { zh: '政策库', en: 'Policies' }

/** Every measure of the notice with its units and limits, and the benefits under it; filtered by who it is for. */
export const libraryPage: Page = {
  method: 'GET',
  path: '/policy',
  access: 'anyone',
  handle: async (request) => {
    const { say, to } = request
    const library = await request.ask(libraryQuery, {})
    const { pack } = library
    const wanted = request.search.for
    const shown = (rule: Rule) => wanted === undefined || rule.beneficiary.kind === wanted
    return {
      kind: 'html',
      title: TITLE,
      room: 'policy',
      body: (
        <>
          <h1>{say(pack.title)}</h1>
          <PlanNote library={library} say={say} />
          <Filter request={request} wanted={wanted} />
          {pack.measures.map((measure) => (
            <section className="sheet" key={measure.id} id={measure.id}>
              <header>
                <h2>
                  {measure.number} {say(measure.title)}
                </h2>
                {measure.limit && (
                  <span>
                    {measure.limit.from}–{measure.limit.until}
                  </span>
                )}
              </header>
              <p className="quiet">
                {measure.summary && say(measure.summary)} {unitsLine(library, measure, say)}
              </p>
              {measure.benefits
                .map((id) => pack.rules.get(id))
                .filter((rule): rule is Rule => rule !== undefined && shown(rule))
                .map((rule) => (
                  <article className="item" key={rule.id}>
                    <div>
                      <h3>
                        <a href={to(`/policy/benefits/${rule.id}`)}>{say(rule.title)}</a>
                      </h3>
                      {rule.summary && <p className="sum">{say(rule.summary)}</p>}
                    </div>
                    <aside className="note">
                      <span className="amt">{amountInWords(rule, say)}</span>
                    </aside>
                  </article>
                ))}
            </section>
          ))}
        </>
      ),
    }
  },
}

function Filter({ request, wanted }: { request: PageRequest; wanted: string | undefined }) {
  const { say, to } = request
  const choices = [
    { value: undefined, title: { zh: '全部', en: 'All' } },
    { value: 'person', title: { zh: '发给个人', en: 'For people' } },
    { value: 'organisation', title: { zh: '发给单位', en: 'For organisations' } },
  ]
  return (
    <nav className="act" aria-label={say({ zh: '筛选', en: 'Filter' })}>
      {choices.map((one) => (
        <a
          key={say(one.title)}
          className={one.value === wanted ? 'btn' : 'btn q'}
          aria-current={one.value === wanted ? 'true' : undefined}
          href={to(one.value === undefined ? '/policy' : `/policy?for=${one.value}`)}
        >
          {say(one.title)}
        </a>
      ))}
    </nav>
  )
}

function unitsLine(
  { pack }: Library,
  measure: { readonly lead?: string | undefined; readonly responsible: readonly string[] },
  say: PageRequest['say'],
): string {
  const names = measure.responsible.map((id) => pack.units.get(id)?.title).filter((one) => one !== undefined)
  if (names.length === 0) return ''
  const list = names.map(say).join(say({ zh: '、', en: ', ' }))
  return say({ zh: `责任单位：${list}。`, en: `Responsible: ${list}.` })
}
