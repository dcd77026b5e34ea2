import type { Page } from '../../platform/pages/page.ts'
import { contacts } from '../queries/contacts.ts'

const TITLE = { zh: '各单位怎么联系', en: 'How to reach the offices' }

const LABEL = {
  phone: { zh: '电话', en: 'Telephone' },
  address: { zh: '地址', en: 'Address' },
  hours: { zh: '办公时间', en: 'Hours' },
} as const

/** Every unit with what it has entered of itself; what is missing is said to be missing. */
export const contactsPage: Page = {
  method: 'GET',
  path: '/administration/contacts',
  access: 'anyone',
  handle: async (request) => {
    const { say } = request
    const { rows } = await request.ask(contacts, {})
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
          {rows.map((unit) => (
            <section key={unit.id} id={unit.id}>
              <h2>{say(unit.title)}</h2>
              {(['phone', 'address', 'hours'] as const).every((key) => unit[key] === '') ? (
                <p className="quiet">{say({ zh: '尚未登记', en: 'Not entered yet' })}</p>
              ) : (
                <dl className="rows">
                  {(['phone', 'address', 'hours'] as const).map((key) => (
                    <div key={key}>
                      <dt>{say(LABEL[key])}</dt>
                      <dd>{unit[key] || say({ zh: '尚未登记', en: 'Not entered yet' })}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </section>
          ))}
        </>
      ),
    }
  },
}
