import type { Page } from '../../platform/pages/page.ts'
import { contacts } from '../queries/contacts.ts'

const TITLE = { zh: '各单位怎么联系', en: 'How to reach the offices' }

const LABEL = {
  phone: { zh: '电话', en: 'Telephone' },
  address: { zh: '地址', en: 'Address' },
  hours: { zh: '办公时间', en: 'Hours' },
} as const

const PARTS = ['phone', 'address', 'hours'] as const
const OPEN = { zh: '尚未登记', en: 'Not entered yet' }

/** Every unit with what it has entered of itself; what is missing is said to be missing. */
export const contactsPage: Page = {
  method: 'GET',
  path: '/administration/contacts',
  access: 'anyone',
  handle: async (request) => {
    const { say } = request
    const { rows } = await request.ask(contacts, {})
    const entered = rows.filter((unit) => PARTS.some((key) => unit[key] !== ''))
    const silent = rows.filter((unit) => !entered.includes(unit))
    return {
      kind: 'html',
      title: TITLE,
      room: 'policy',
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '电话、地址和办公时间由各单位自己登记。没有登记的不代填。',
              en: 'Telephone, address and hours are what each office has entered of itself. What it has not entered is left open.',
            })}
          </p>
          {entered.map((unit) => (
            <section key={unit.id} id={unit.id}>
              <h2>{say(unit.title)}</h2>
              <dl className="rows">
                {PARTS.map((key) => (
                  <div key={key}>
                    <dt>{say(LABEL[key])}</dt>
                    <dd>{unit[key] || say(OPEN)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          {silent.length > 0 && (
            <section>
              <h2>{say(OPEN)}</h2>
              <ul>
                {silent.map((unit) => (
                  <li key={unit.id} id={unit.id}>
                    {say(unit.title)}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      ),
    }
  },
}
