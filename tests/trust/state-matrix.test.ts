import {
  ACTION_KINDS,
  ACTION_LABEL,
  type ActionKind,
  type Party,
  PERMITTED,
  SITUATION_LABEL,
  SITUATIONS,
  type Situation,
} from '@xinglin/procedure'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type City, openCity } from './city.ts'
import { APPLICANT, operations } from './operations.ts'
import { openTemplates, type StageName, type Templates } from './templates.ts'

let city: City
let templates: Templates
beforeAll(async () => {
  city = await openCity()
  await city.newAccount('stranger')
  await city.newAccount('sj-advisor', 'songjiang', 'officer@finance')
  templates = await openTemplates(city, APPLICANT)
}, 60_000)
afterAll(() => city.close())

const PARTY: Record<Party, string> = {
  applicant: '申请人 applicant',
  stage: '本环节经办 the desk of the stage',
  finder: '未经办的经办人或负责人 an officer or head who did not handle it',
  public: '任何登录的人 anyone signed in',
  decider: '决定人 whoever decides',
  approver: '拨付审批人 whoever approves the payment',
  payer: '拨付经办 whoever prepares payments',
  assessor: '考核人 whoever assesses milestones',
  reviewer: '复核人 whoever reviews decisions',
  asked: '被请教的同事 a colleague who was asked',
  system: '系统时钟 the clock',
}

test('docs/case-permissions.md says who may do what in which situation', async () => {
  const lines = SITUATIONS.flatMap((situation) => rows(situation))
  const text = [
    '# Who may do what in a case · 谁在哪个环节能做什么',
    '',
    'Written by `tests/trust/state-matrix.test.ts` from the table the program runs by; a difference fails the test.',
    'Someone with a stake in a case (applies, benefits, opened it, acts for one who does) is its applicant and nothing else.',
    '',
    '| situation · 环节 | action · 动作 | by · 由谁 |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../docs/case-permissions.md')
})

function rows(situation: Situation): string[] {
  const name = `${SITUATION_LABEL[situation].zh} \`${situation}\``
  const permitted = Object.entries(PERMITTED[situation]) as [ActionKind, readonly Party[]][]
  if (permitted.length === 0) return [`| ${name} | — | — |`]
  return permitted.map(
    ([kind, parties]) =>
      `| ${name} | ${ACTION_LABEL[kind].zh} \`${kind}\` | ${parties.map((one) => PARTY[one]).join('；')} |`,
  )
}

/** The desk at which a case of this procedure waits in each stage, by hand: the pack says the same in its own words. */
const DESK: Record<StageName, string | null> = {
  draft: null,
  acceptance: 'sj-clerk',
  correction: null,
  verification: 'sj-officer',
  consultation: 'sj-advisor',
  to_publish: 'sj-officer',
  notice: 'sj-officer',
  unnamed: 'sj-officer',
  objection: 'sj-officer',
  decision: 'sj-head',
  payment: 'sj-cashier',
  prepared: 'sj-cashier',
  refused: null,
  rated: null,
}
const PEOPLE = [APPLICANT, 'stranger', 'sj-clerk', 'sj-officer', 'sj-head', 'sj-cashier', 'sj-finance', 'sj-advisor']
const STAGES: Partial<Record<StageName, Situation>> = {
  draft: 'draft',
  acceptance: 'acceptance',
  correction: 'correction',
  verification: 'verification',
  consultation: 'consultation',
  to_publish: 'to_publish',
  notice: 'notice',
  objection: 'objection',
  decision: 'decision',
  payment: 'payment',
}

/** What a person is to the case of the templates, worked out here once more. */
function partiesOf(who: string, stage: StageName): Party[] {
  if (who === APPLICANT) return ['applicant']
  const parties: Party[] = ['public']
  if (DESK[stage] === who) parties.push('stage')
  // The template of this stage has waited past its limit, so that it was taken up to the head.
  if (stage === 'acceptance' && who === 'sj-head') parties.push('stage')
  if (who === 'sj-head') parties.push('decider')
  // The clerk accepted this case and the officer verified it.
  if (who === 'sj-head') parties.push('finder')
  return parties
}

const stepsOf = (kind: string) => operations.find((one) => one.name === `casework/act ${kind}`)
// What this procedure never comes to (milestones, agreements, reviews) is walked by the tests of its own.
const tried = ACTION_KINDS.filter((kind) => stepsOf(kind) !== undefined)

test.each(Object.entries(STAGES) as [StageName, Situation][])(
  'in %s exactly those act whom the table names',
  { timeout: 60_000 },
  async (stage, situation) => {
    for (const who of PEOPLE) {
      let ids = await templates.take(stage)
      for (const kind of tried) {
        const step = stepsOf(kind)
        if (!step) throw new Error(`no operation for ${kind}`)
        const answer = await city.command(who, 'songjiang', 'casework/act', step.content(ids).body)
        const expected = (PERMITTED[situation][kind] ?? []).some((one) => partiesOf(who, stage).includes(one))
        const done = answer.status === 200
        expect({ who, kind, done, because: expected === done ? '' : answer.text }).toEqual({
          who,
          kind,
          done: expected,
          because: '',
        })
        if (!done) expect([403, 404, 409], `${who} ${kind} ${answer.text}`).toContain(answer.status)
        if (done) ids = await templates.take(stage)
      }
    }
  },
)
