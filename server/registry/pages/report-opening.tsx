import { ChoiceField, type FieldError } from '../../platform/pages/form.tsx'
import { errorOf, formPage } from '../../platform/pages/form-page.tsx'
import { TextArea } from '../../platform/pages/more-fields.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { reportOpportunity } from '../commands/report-opportunity.ts'
import { REPORT_IDS, REPORTS } from '../opportunities/report-kinds.ts'
import { opening } from '../queries/opening.ts'

const PATH = '/registry/openings/:opportunityId/report'
const DONE = { zh: '已经收到', en: 'Received' }

function show(request: PageRequest, errors: readonly FieldError[] = []): PageAnswer {
  const { say, form, params } = request
  return formPage(
    request,
    {
      title: { zh: '举报岗位', en: 'Report an opening' },
      lede: say({
        zh: '不用登录，也不记录是谁举报的。工作人员查看后，不合规的会撤下。',
        en: 'You need not sign in, and nobody notes who reported. What is against the rules is taken down once an officer has looked.',
      }),
      room: 'openings',
      errors,
      action: `/registry/openings/${params.opportunityId}/report`,
      submit: { zh: '提交举报', en: 'Send' },
    },
    <>
      <ChoiceField
        name="about"
        legend={say({ zh: '哪里不对', en: 'What is wrong' })}
        error={errorOf(errors, 'about')}
        value={textOf(form, 'about')}
        choices={REPORT_IDS.map((id) => ({ value: id, label: say(REPORTS[id]) }))}
      />
      <TextArea
        name="text"
        label={say({ zh: '说明（选填，不要写个人信息）', en: 'In words (optional; no personal data)' })}
        rows={4}
        longest={1000}
        value={textOf(form, 'text')}
        error={errorOf(errors, 'text')}
      />
    </>,
  )
}

export const reportOpeningPage: Page = {
  method: 'GET',
  path: PATH,
  access: 'anyone',
  handle: async (request) => {
    await request.ask(opening, { opportunityId: request.params.opportunityId })
    return show(request)
  },
}

export const reportOpeningPost: Page = {
  method: 'POST',
  path: PATH,
  access: 'anyone',
  guarded: true,
  handle: async (request) => {
    const { say, to, form, params } = request
    const about = textOf(form, 'about')
    if (!REPORT_IDS.some((id) => id === about))
      return show(request, [{ field: 'about', text: say({ zh: '请选哪里不对。', en: 'Please say what is wrong.' }) }])
    const input = { opportunityId: params.opportunityId, about, text: textOf(form, 'text') }
    const done = await tryAct(request, 'about', () => request.act(reportOpportunity, input))
    if (!done.ok) return show(request, done.errors)
    return {
      kind: 'html',
      title: DONE,
      room: 'openings',
      unlisted: true,
      body: (
        <>
          <h1>{say(DONE)}</h1>
          <p className="lede">
            {say({
              zh: '工作人员会查看这个岗位，不合规的会撤下。',
              en: 'An officer will look at this opening and take it down if it breaks the rules.',
            })}
          </p>
          <p className="act">
            <a className="btn" href={to('/registry/openings')}>
              {say({ zh: '回岗位列表', en: 'Back to the openings' })}
            </a>
          </p>
        </>
      ),
    }
  },
}
