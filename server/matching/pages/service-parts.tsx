import { Form } from '../../platform/pages/form.tsx'
import { SelectField } from '../../platform/pages/more-fields.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { Found } from './service-form.tsx'
import { dayIn, hoursText } from './service-row.tsx'

type Props = { readonly request: PageRequest; readonly holders: Found['holders'] }

/** The years somebody was recognised for, with what was confirmed in each and its score. */
export function OwnYears({ request, holders }: Props) {
  const { say, to } = request
  const years = holders.flatMap(({ name, years }) => years.map((year) => ({ name, year })))
  if (years.length === 0)
    return (
      <p>
        {say({
          zh: '还没有选派认定的记录。申报通知开放时可以申请。',
          en: 'You have not been recognised as commissioner yet. You may apply while a call is open.',
        })}{' '}
        <a href={to('/policy')}>{say({ zh: '看政策和通知', en: 'See the rules and calls' })}</a>
      </p>
    )
  return (
    <>
      {years.map(({ name, year }) => (
        <section className="sheet" key={year.id} aria-labelledby={`year-${year.id}`}>
          <header>
            <h2 id={`year-${year.id}`}>{name}</h2>
            {year.level && <span className="tag plain">{say(year.level)}</span>}
          </header>
          <dl className="rows">
            <div>
              <dt>{say({ zh: '服务年度', en: 'Year of service' })}</dt>
              <dd>
                {dayIn(request, year.from)} — {dayIn(request, year.until)}
              </dd>
            </div>
            <div>
              <dt>{say({ zh: '企业已确认', en: 'Confirmed by companies' })}</dt>
              <dd>
                {say({
                  zh: `${year.services} 次，${hoursText(year.minutes).zh}`,
                  en: `${year.services} ${year.services === 1 ? 'service' : 'services'}, ${hoursText(year.minutes).en}`,
                })}
              </dd>
            </div>
            <div>
              <dt>{say({ zh: '年度考核', en: 'Yearly score' })}</dt>
              <dd>
                {year.grade === null
                  ? say({ zh: '还没有考核', en: 'not given yet' })
                  : `${say(year.grade)}${year.score === null ? '' : say({ zh: `，${year.score} 分`, en: `, ${year.score} points` })}`}
                {year.ground && <span className="quiet"> {year.ground}</span>}
              </dd>
            </div>
          </dl>
        </section>
      ))}
    </>
  )
}

/** Where a commissioner is wanted; one click says who is willing to serve. */
export function OpenPosts({ request, found }: { readonly request: PageRequest; readonly found: Found }) {
  const { say, to } = request
  if (found.openings.length === 0) return null
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">{say({ zh: '哪些企业需要科技特派员', en: 'Where a commissioner is wanted' })}</h2>
      {found.openings.map((one) => (
        <article className="item" key={one.id}>
          <div>
            <h3>
              <a href={to(`/registry/openings/${one.id}`)}>{one.title}</a>
            </h3>
            <Form action={to('/matching/services/apply')}>
              <input type="hidden" name="opening" value={one.id} />
              {found.holders.length > 1 && (
                <SelectField
                  name="holderId"
                  label={say({ zh: '以谁的身份去', en: 'Who serves' })}
                  choices={[{ of: found.holders.map(({ id, name }) => ({ value: id, label: name })) }]}
                  value={found.holders[0]?.id ?? ''}
                />
              )}
              {found.holders.length === 1 && <input type="hidden" name="holderId" value={found.holders[0]?.id} />}
              <p className="act">
                <button className="btn" type="submit">
                  {say({ zh: '愿意去服务', en: 'Offer to serve' })}
                  <span className="hidden">{` ${one.title}`}</span>
                </button>
              </p>
            </Form>
          </div>
          <aside className="note">
            <b>{one.organisation}</b>
            {say({ zh: `${dayIn(request, one.closesOn)}截止`, en: `until ${dayIn(request, one.closesOn)}` })}
          </aside>
        </article>
      ))}
    </section>
  )
}
