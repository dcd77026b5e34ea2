import { Form } from '../../platform/pages/form.tsx'
import { type Page, textOf } from '../../platform/pages/page.ts'
import { situationQuery } from '../queries/situation.ts'
import { answeredFacts } from './answered-facts.ts'
import { readSituation, sealSituation } from './seal-situation.ts'

const TITLE = { zh: '修改情况', en: 'Your answers' }

/** The answers given so far, each with “change”. */
export const answersPage: Page = {
  method: 'GET',
  path: '/policy/answers',
  access: 'anyone',
  handle: async (request) => {
    const { say, to, visit } = request
    const situation = readSituation(request)
    const { judgements } = await request.ask(situationQuery, situation)
    return {
      kind: 'html',
      title: TITLE,
      room: 'ask',
      unlisted: true,
      body: (
        <>
          <h1>{say(TITLE)}</h1>
          <dl className="rows">
            {answeredFacts(situation, judgements, visit.lang).map((one) => (
              <div key={one.place}>
                <dt>{one.title}</dt>
                <dd>{one.reads}</dd>
                <dd>
                  <Form action={to('/policy/answers')}>
                    <button className="btn q" type="submit" name="change" value={one.place}>
                      {say({ zh: '修改', en: 'Change' })}
                      <span className="hidden">{one.title}</span>
                    </button>
                  </Form>
                </dd>
              </div>
            ))}
          </dl>
          <p className="act">
            <a className="btn" href={to('/policy/result')}>
              {say({ zh: '看结果', en: 'See the result' })}
            </a>
            <a href={to('/policy/ask?as=new')}>{say({ zh: '全部重来', en: 'Start over' })}</a>
          </p>
        </>
      ),
    }
  },
}

/** Takes one answer back, so that it is asked again. */
export const changeAnswer: Page = {
  method: 'POST',
  path: '/policy/answers',
  access: 'anyone',
  handle: async (request) => {
    const situation = readSituation(request)
    const place = textOf(request.form, 'change')
    const answers = Object.fromEntries(Object.entries(situation.answers).filter(([one]) => one !== place))
    const skipped = situation.skipped.filter((one) => one !== place)
    return {
      kind: 'redirect',
      to: request.to('/policy/ask'),
      sealed: [sealSituation({ ...situation, answers, skipped })],
    }
  },
}
