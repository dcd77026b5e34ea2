import type { ReactNode } from 'react'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import type { Judgement } from '../judge.ts'
import { findOneShort } from '../one-short.ts'
import { situationQuery } from '../queries/situation.ts'
import { compareAnswers } from '../what-if.ts'
import { answeredFacts } from './answered-facts.ts'
import { DueItem, NotDueItem, OneShortItem, OpenItem } from './result-items.tsx'
import { readSituation } from './seal-situation.ts'
import { WhatIf } from './what-if.tsx'

const TITLE = { zh: '你的结果', en: 'Your result' }

/** The result: due, one condition short, still open, not due, each with its reasons and clauses. Mock 01. */
export const resultPage: Page = {
  method: 'GET',
  path: '/policy/result',
  access: 'anyone',
  handle: async (request) => {
    const { say, to } = request
    if (request.readSealed('situation') === undefined) return { kind: 'redirect', to: to('/policy/ask') }
    const situation = readSituation(request)
    const { judgements, next, left, usesLedger } = await request.ask(situationQuery, situation)
    const due = judgements.filter((one) => one.explanation.decision.answer === 'due')
    const short = judgements.filter(findOneShort)
    const open = judgements.filter((one) => one.explanation.decision.answer === 'unknown')
    const rest = judgements.filter((one) => one.explanation.decision.answer === 'not_due' && !short.includes(one))
    const change = await compareAnswers(request, situation, judgements)
    return {
      kind: 'html',
      title: TITLE,
      room: 'ask',
      unlisted: true,
      body: (
        <>
          <h1>
            <Headline say={say} due={due.length} short={short.length} />
          </h1>
          <p className="lede">
            {say({
              zh: '按你填写的情况逐条对照政策得出。这不是审批结果，以受理部门核实为准。',
              en: 'Worked out condition by condition from what you told us. It is not a decision; the office that handles your case verifies it.',
            })}
          </p>
          <Facts request={request} judgements={judgements} />
          {usesLedger && (
            <p className="quiet">
              {say({
                zh: '你资料里已有的事实直接采用，不再询问。',
                en: 'What your facts already hold was used and not asked again.',
              })}{' '}
              <a href={to('/registry/me')}>{say({ zh: '我的资料', en: 'My facts' })}</a>
            </p>
          )}
          {next && open.length > 0 && (
            <p className="act">
              <a className="btn" href={to('/policy/ask')}>
                {say({ zh: '接着答，还能多判断几项', en: 'Answer on, and more can be told' })}
              </a>
            </p>
          )}
          <Section title={say({ zh: '可以申请', en: 'You can apply for' })} items={due} say={say}>
            {(one) => <DueItem key={one.rule.id} judgement={one} say={say} to={to} lang={request.visit.lang} />}
          </Section>
          <WhatIf
            say={say}
            to={to}
            lang={request.visit.lang}
            judgements={judgements}
            situation={situation}
            change={change}
          />
          <Section title={say({ zh: '只差一个条件', en: 'One condition short' })} items={short} say={say}>
            {(one) => <OneShortItem key={one.rule.id} judgement={one} say={say} to={to} lang={request.visit.lang} />}
          </Section>
          <Section title={say({ zh: '还不能判断', en: 'Not known yet' })} items={open} say={say}>
            {(one) => <OpenItem key={one.rule.id} judgement={one} say={say} to={to} lang={request.visit.lang} />}
          </Section>
          {left.length > 0 && (
            <p>
              <a href={to(`/policy/ask?as=${situation.asker}`)}>
                {say({
                  zh: `还有 ${left.length} 项和你没选的事有关，要看就加选`,
                  en: `${left.length} more are about things you did not choose; choose them to see`,
                })}
              </a>
            </p>
          )}
          {rest.length > 0 && (
            <details>
              <summary>
                {say({
                  zh: `看不符合的 ${rest.length} 项和原因`,
                  en: `See the ${rest.length} that do not fit, and why`,
                })}
              </summary>
              <Section title={say({ zh: '不符合', en: 'Not due' })} items={rest} say={say}>
                {(one) => <NotDueItem key={one.rule.id} judgement={one} say={say} to={to} lang={request.visit.lang} />}
              </Section>
            </details>
          )}
        </>
      ),
    }
  },
}

function Headline({ say, due, short }: { say: PageRequest['say']; due: number; short: number }) {
  const first =
    due > 0
      ? say({
          zh: `你现在可以申请 ${due} 项支持`,
          en: `You can apply for ${due} ${due === 1 ? 'benefit' : 'benefits'} now`,
        })
      : say({ zh: '按现在的情况，还没有可以申请的支持', en: 'Nothing is due as things stand' })
  if (short === 0) return <span>{first}</span>
  return (
    <>
      <span>
        {first}
        {say({ zh: '，', en: ', ' })}
      </span>
      <span>
        {say({
          zh: `另有 ${short} 项只差一个条件`,
          en: `and ${short} more ${short === 1 ? 'is' : 'are'} one condition short`,
        })}
      </span>
    </>
  )
}

function Facts({ request, judgements }: { request: PageRequest; judgements: readonly Judgement[] }) {
  const { say, to, visit } = request
  return (
    <dl className="facts">
      {answeredFacts(readSituation(request), judgements, visit.lang).map((one) => (
        <div key={one.place}>
          <dt>{one.title}</dt>
          <dd>{one.reads}</dd>
        </div>
      ))}
      <div>
        <dd>
          <a href={to('/policy/answers')}>{say({ zh: '修改情况', en: 'Change answers' })}</a>
        </dd>
      </div>
    </dl>
  )
}

function Section(props: {
  title: string
  items: readonly Judgement[]
  say: PageRequest['say']
  children: (one: Judgement) => ReactNode
}) {
  if (props.items.length === 0) return null
  return (
    <section className="sheet">
      <header>
        <h2>{props.title}</h2>
        <span>{props.say({ zh: `${props.items.length} 项`, en: String(props.items.length) })}</span>
      </header>
      {props.items.map(props.children)}
    </section>
  )
}
