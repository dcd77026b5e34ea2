import { formatDay } from '@xinglin/base'
import { type DescribedCondition, describeRule, type Rule } from '@xinglin/policy'
import type { Page, PageRequest } from '../../platform/pages/page.ts'
import type { Say } from '../../platform/text/lang.ts'
import { ruleOf } from '../judge.ts'
import type { Library } from '../library.ts'
import { figureStates } from '../open-figures.ts'
import { libraryQuery } from '../queries/library.ts'
import { tellsParts } from './conditions.tsx'
import { GroundNote } from './ground.tsx'
import { PlanNote } from './plan-note.tsx'

/** One benefit: plain words made from the rule beside the clause, what is not set, what to bring, what goes with it. */
export const benefitPage: Page = {
  method: 'GET',
  path: '/policy/benefits/:id',
  access: 'anyone',
  handle: async (request) => {
    const { say, to } = request
    const library = await request.ask(libraryQuery, {})
    const rule = ruleOf(library.pack, request.params.id ?? '')
    const said = describeRule(rule, (other) => library.pack.rules.get(other)?.title)
    return {
      kind: 'html',
      title: rule.title,
      room: 'policy',
      body: (
        <>
          <h1>{say(rule.title)}</h1>
          <p className="lede">{rule.summary && say(rule.summary)}</p>
          <PlanNote library={library} say={say} />
          <OpenFigures request={request} rule={rule} library={library} />
          <section className="sheet">
            <header>
              <h2>{say({ zh: '要符合的条件', en: 'Conditions' })}</h2>
              <span>{say({ zh: '全部符合', en: 'all of them' })}</span>
            </header>
            {said.conditions.map((one, index) => (
              <article className="item" key={say(one.sentence)}>
                <Sentence condition={one} say={say} />
                <GroundNote
                  grounds={one.ground.cite === said.conditions[index - 1]?.ground.cite ? [] : [one.ground]}
                  say={say}
                  to={to}
                />
              </article>
            ))}
          </section>
          <Lines title={say({ zh: '给多少', en: 'What is given' })} lines={said.amount.map(say)} />
          <Lines
            title={say({ zh: '和其他待遇的关系', en: 'Together with other benefits' })}
            lines={[...said.overlap, ...said.limits].map(
              (one) => `${say(one.sentence)}${one.assumed ? `（${say(one.assumed)}）` : ''}`,
            )}
          />
          <Lines
            title={say({ zh: '要准备的材料', en: 'Papers' })}
            lines={rule.evidence.map(
              (one) => `${say(one.title)}${one.optional ? say({ zh: '（没有可不交）', en: ' (if you have it)' }) : ''}`,
            )}
          />
          <Lines title={say({ zh: '领了之后', en: 'Afterwards' })} lines={rule.duties.map((one) => say(one.title))} />
          <Version library={library} rule={rule} request={request} />
          <p className="act">
            {rule.procedure && (
              <a className="btn" href={to(`/casework/start/${rule.id}`)}>
                {say({ zh: '开始申请', en: 'Apply' })}
              </a>
            )}
            <a className="btn q" href={to(`/policy/ask?as=${rule.beneficiary.kind}`)}>
              {say({ zh: '先看我符不符合', en: 'See whether it fits me' })}
            </a>
          </p>
        </>
      ),
    }
  },
}

function Sentence({ condition, say }: { condition: DescribedCondition; say: Say }) {
  return (
    <div>
      <p>{say(condition.sentence)}</p>
      {condition.parts.length > 0 && !tellsParts(condition) && (
        <ul>
          {condition.parts.map((one) => (
            <li key={say(one.sentence)}>
              <Sentence condition={one} say={say} />
            </li>
          ))}
        </ul>
      )}
      {condition.assumed && (
        <p className="quiet">
          <span className="tag">{say({ zh: '推定', en: 'assumed' })}</span> {say(condition.assumed)}
        </p>
      )}
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section className="sheet">
      <header>
        <h2>{title}</h2>
      </header>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function OpenFigures({ request, rule, library }: { request: PageRequest; rule: Rule; library: Library }) {
  const { say } = request
  const open = figureStates(library).filter((one) => one.rule === rule.id && one.history.length === 0)
  if (open.length === 0) return null
  return (
    <div className="need">
      {open.map((one) => (
        <p key={one.address}>
          <strong>
            {one.state === 'unset'
              ? say({ zh: '待核定：', en: 'Not set: ' })
              : say({ zh: '待核实：', en: 'To be confirmed: ' })}
          </strong>
          {say(one.title)}
          {one.why && say({ zh: `。${one.why.zh}`, en: `. ${one.why.en}` })}
        </p>
      ))}
    </div>
  )
}

/** Which content this page was made from, and what officers set since. */
function Version({ library, rule, request }: { library: Library; rule: Rule; request: PageRequest }) {
  const { say, visit } = request
  const set = library.set.filter((one) => one.figure.startsWith(`benefit:${rule.id}.`))
  return (
    <details>
      <summary>{say({ zh: '版本', en: 'Versions' })}</summary>
      <ul>
        <li>
          {say({ zh: '政策包版本', en: 'Pack content' })} {library.pack.context.hash.slice(0, 12)}
        </li>
        {rule.valid.from && (
          <li>
            {say({
              zh: `自 ${formatDay(rule.valid.from, 'zh')} 起`,
              en: `From ${formatDay(rule.valid.from, visit.lang)}`,
            })}
            {rule.valid.until &&
              say({
                zh: `，至 ${formatDay(rule.valid.until, 'zh')}`,
                en: ` until ${formatDay(rule.valid.until, visit.lang)}`,
              })}
          </li>
        )}
        {set.map((one) => (
          <li key={one.id}>
            {one.recordedOn}: {one.figure} · {one.sourceDocument}
            {one.standing === 'demonstration' && say({ zh: '（演示）', en: ' (demonstration)' })}
          </li>
        ))}
      </ul>
    </details>
  )
}
