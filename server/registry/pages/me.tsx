import { dayInShanghai, formatDay } from '@xinglin/base'
import { Form } from '../../platform/pages/form.tsx'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import { calledName } from '../graph.ts'
import { type OwnSubject, ownSubjects } from '../queries/me.ts'
import { readFactText } from '../read-fact-text.ts'
import { sourceLabel } from '../source-label.ts'

const TITLE = { zh: '我的资料', en: 'My facts' }

/** What is known about me and those I act for, where each fact came from, and who has looked at the sensitive ones. */
export const mePage: Page = {
  method: 'GET',
  path: '/registry/me',
  access: 'signed_in',
  handle: async (request) => {
    const { say, to } = request
    const subjects = await request.ask(ownSubjects, {})
    return {
      kind: 'html',
      title: TITLE,
      room: 'me',
      unlisted: true,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <p className="lede">
            {say({
              zh: '填过一次、核实过一次，以后都能用。每一条都写明从哪里来。',
              en: 'Stated once, verified once, used everywhere. Each fact says where it came from.',
            })}
          </p>
          <p className="act">
            <a className="btn q" href={to('/registry/profile')}>
              {say({ zh: '求职档案', en: 'My profile' })}
            </a>
            <a className="btn q" href={to('/registry/our-openings')}>
              {say({ zh: '本单位招聘', en: 'Our openings' })}
            </a>
            <a className="btn q" href={to('/matching')}>
              {say({ zh: '对接', en: 'Matches' })}
            </a>
          </p>
          {subjects.length === 0 && (
            <p>
              {say({
                zh: '还没有资料。第一次申请时填写的内容会出现在这里。',
                en: 'Nothing yet. What you state in your first application will appear here.',
              })}
            </p>
          )}
          {subjects.map((one) => (
            <Subject key={one.node.id} subject={one} request={request} />
          ))}
          <Form action={to('/sign-out')}>
            <button className="btn q" type="submit">
              {say({ zh: '退出登录', en: 'Sign out' })}
            </button>
          </Form>
        </>
      ),
    }
  },
}

function Subject({ subject, request }: { subject: OwnSubject; request: PageRequest }) {
  const { say, visit, platform } = request
  const pack = platform.packs.current(visit.tenant.packId)
  const facts = pack.dictionary.kinds.get(subject.node.kind)?.facts
  return (
    <section className="sheet">
      <header>
        <h2>{calledName(subject.node)}</h2>
        {!subject.verified && (
          <span className="tag">{say({ zh: '代办身份待核实', en: 'standing to be confirmed' })}</span>
        )}
      </header>
      {subject.node.kind === 'organisation' && subject.verified && (
        <p>
          <a href={request.to('/outreach')}>{say({ zh: '走访和需求', en: 'Visits, and what you told us' })}</a>
          {' · '}
          <a href={request.to(`/registry/our-hires/${subject.node.id}`)}>
            {say({ zh: '登记录用', en: 'Enter a hire' })}
          </a>
        </p>
      )}
      <dl className="rows">
        {[...subject.node.facts].map(([key, rows]) => {
          const row = rows.at(-1)
          const definition = facts?.get(key)
          if (!row || !definition) return null
          return (
            <div key={key}>
              <dt>{say(definition.title)}</dt>
              <dd>
                {readFactText(definition, pack, row.value ?? null, visit.lang)}
                <span className="quiet"> {say(sourceLabel(row))}</span>{' '}
                <span className="tag plain">
                  {row.verifiedAt === null
                    ? say({ zh: '未核实', en: 'not verified' })
                    : say({ zh: '已核实', en: 'verified' })}
                </span>
              </dd>
            </div>
          )
        })}
        {[...subject.masks].map(([key, mask]) => (
          <div key={key}>
            <dt>{facts?.get(key) ? say(facts.get(key)?.title ?? { zh: key, en: key }) : key}</dt>
            <dd>{mask}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>
          {say({
            zh: `谁看过敏感信息（${subject.seen.length} 次）`,
            en: `Who has seen sensitive values (${subject.seen.length})`,
          })}
        </summary>
        <ul>
          {subject.seen.map((one) => (
            <li key={one.at.toISOString()}>
              {formatDay(dayInShanghai(one.at), visit.lang)} · {one.who}
              {one.reason && ` · ${one.reason}`}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
