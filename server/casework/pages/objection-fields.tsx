import { type PageRequest, textOf } from '../../platform/pages/page.ts'

type Props = { readonly request: PageRequest; readonly unnamed: boolean; readonly wrong: boolean }

/** The reasons, and, where the notice takes both, whether the name goes with them. */
export function ObjectionFields({ request: { say, form, visit }, unnamed, wrong }: Props) {
  return (
    <>
      <div className={wrong ? 'field wrong' : 'field'}>
        <label htmlFor="text">{say({ zh: '你的理由', en: 'Your reasons' })}</label>
        <p className="help" id="text-help">
          {say({
            zh: '写清楚哪里不符、你怎么知道的。申请人看不到你是谁。',
            en: 'Say what is wrong and how you know. The applicant does not see who you are.',
          })}
        </p>
        <textarea
          id="text"
          name="text"
          aria-describedby="text-help"
          required
          minLength={10}
          maxLength={2000}
          defaultValue={textOf(form, 'text')}
        />
      </div>
      {unnamed && visit.account !== null && (
        <div className="field choice">
          <input type="checkbox" id="unnamed" name="unnamed" value="yes" />
          <label htmlFor="unnamed">
            {say({
              zh: '匿名提出：不记录我是谁，凭查询码看结论',
              en: 'Without my name: nothing is kept of who I am; the finding is found by a code',
            })}
          </label>
        </div>
      )}
      {unnamed && visit.account === null && (
        <p className="quiet">
          {say({
            zh: '你没有登录，这条异议会匿名提出。想收到结论通知，请先登录再提。',
            en: 'You are not signed in, so this goes without a name. To be told the finding, sign in first.',
          })}
        </p>
      )}
      <p className="act">
        <button className="btn" type="submit">
          {say({ zh: '提交异议', en: 'Submit' })}
        </button>
      </p>
    </>
  )
}
