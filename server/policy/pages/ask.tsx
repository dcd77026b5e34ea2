import { ErrorSummary, Form } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { readAnswer } from '../../registry/index.ts'
import { situationQuery } from '../queries/situation.ts'
import type { Situation } from '../situation.ts'
import { AskWho } from './ask-who.tsx'
import { findCodes } from './codes.ts'
import { Question } from './question.tsx'
import { readSituation, sealSituation } from './seal-situation.ts'
import { showTopics } from './topics.tsx'

const TITLE = { zh: '我能享受什么', en: 'What is due to me' }

async function showQuestion(request: PageRequest, situation: Situation, error?: string): Promise<PageAnswer> {
  const { say, to } = request
  const { judgements, next } = await request.ask(situationQuery, situation)
  // Nothing is open: everything was answered, or is known already.
  if (!next) return { kind: 'redirect', to: to('/policy/result') }
  const answered = Object.keys(situation.answers).length
  const open = judgements.filter((one) => one.explanation.decision.answer === 'unknown').length
  return {
    kind: 'html',
    title: TITLE,
    room: 'ask',
    status: error ? 422 : 200,
    body: (
      <div className="ask">
        <p className="quiet">
          {say({
            zh: `第 ${answered + 1} 题 · 还有 ${open} 项政策等着判断 · 这一题关系到 ${next.rules} 项`,
            en: `Question ${answered + 1} · ${open} benefits still open · this one matters for ${next.rules}`,
          })}
        </p>
        <ErrorSummary say={say} errors={error ? [{ field: 'answer', text: error }] : []} />
        <Form action={to('/policy/ask')}>
          <input type="hidden" name="place" value={next.place} />
          <Question slot={next.slot} codes={findCodes(judgements, next.slot)} say={say} error={error} />
          <p className="act">
            <button className="btn" type="submit" name="do" value="answer">
              {say({ zh: '下一题', en: 'Next' })}
            </button>
            <button className="btn q" type="submit" name="do" value="skip" formNoValidate>
              {say({ zh: '不清楚，先跳过', en: 'Not sure, skip' })}
            </button>
            <a href={to('/policy/result')}>{say({ zh: '先看结果', en: 'Show what we know so far' })}</a>
          </p>
        </Form>
        <p className="quiet">
          {say({
            zh: '答案只在你的浏览器里加密保存，提交申请之前不会存入系统。',
            en: 'Your answers stay encrypted in your browser; nothing is stored with us until you apply.',
          })}
        </p>
      </div>
    ),
  }
}

export const askPage: Page = {
  method: 'GET',
  path: '/policy/ask',
  access: 'anyone',
  handle: async (request) => {
    const asker = request.search.as
    if (asker === 'person' || asker === 'organisation') return showTopics(request, asker)
    if (request.readSealed('situation') === undefined || asker === 'new') {
      return { kind: 'html', title: TITLE, room: 'ask', body: <AskWho say={request.say} to={request.to} /> }
    }
    return showQuestion(request, readSituation(request))
  },
}

export const askAnswer: Page = {
  method: 'POST',
  path: '/policy/ask',
  access: 'anyone',
  handle: async (request) => {
    const situation = readSituation(request)
    const { judgements, next } = await request.ask(situationQuery, situation)
    const again = { kind: 'redirect' as const, to: request.to('/policy/ask') }
    // Sent from a page that is no longer the current question (back button, second tab): show the current one.
    if (!next || textOf(request.form, 'place') !== next.place) return again
    if (textOf(request.form, 'do') === 'skip') {
      return { ...again, sealed: [sealSituation({ ...situation, skipped: [...situation.skipped, next.place] })] }
    }
    const known = new Set(findCodes(judgements, next.slot)?.keys() ?? [])
    const answer = readAnswer(next.slot.type, request.form.answer ?? '', known)
    if (!answer.ok) return showQuestion(request, situation, request.say(answer.say))
    const answers = { ...situation.answers, [next.place]: answer.value }
    return { ...again, sealed: [sealSituation({ ...situation, answers })] }
  },
}
