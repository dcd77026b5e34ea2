import type { z } from 'zod'
import { ErrorSummary, type FieldError } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { ScrollRegion } from '../../platform/pages/scroll-region.tsx'
import { tryAct } from '../../platform/pages/try-act.ts'
import { attachBundle } from '../commands/attach-bundle.ts'
import { startBundle } from '../commands/start-bundle.ts'
import { submitBundle } from '../commands/submit-bundle.ts'
import { bundle } from '../queries/bundle.ts'
import { BundleForms } from './bundle-forms.tsx'
import { sheetOf } from './sheet-field.tsx'
import { type WrongCell, WrongCells } from './wrong-cells.tsx'

const TITLE = { zh: '批量申请', en: 'Applications handed in together' }

/** A bundle: who lacks what, and what can be done for all of them at once. Cells of the sheet just handed in that do not fit are named. */
export async function showBundle(
  request: PageRequest,
  errors: readonly FieldError[] = [],
  wrong: readonly WrongCell[] = [],
): Promise<PageAnswer> {
  const { say, to } = request
  const { bundleId = '' } = request.params
  const found = await request.ask(bundle, { bundleId })
  const drafts = found.rows.filter((one) => one.situation === 'draft')
  const ready = drafts.filter((one) => one.gaps.every((gap) => gap.may !== null))
  return {
    kind: 'html',
    title: TITLE,
    room: 'casework',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: (
      <>
        <h1>{say(TITLE)}</h1>
        <p className="lede">
          {say(found.benefit.title)} ·{' '}
          {say({
            zh: `共 ${found.rows.length} 人，待提交 ${drafts.length} 人，其中 ${drafts.length - ready.length} 人还有缺项`,
            en: `${found.rows.length} people, ${drafts.length} not handed in yet, ${drafts.length - ready.length} of them with gaps`,
          })}
        </p>
        <ErrorSummary say={say} errors={errors} />
        <WrongCells cells={wrong} say={say} />
        <BundleForms request={request} found={found} drafts={drafts.length} />
        <ScrollRegion label={say(TITLE)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say({ zh: '编号', en: 'Number' })}</th>
                <th scope="col">{say({ zh: '姓名', en: 'Name' })}</th>
                <th scope="col">{say({ zh: '状态', en: 'Stage' })}</th>
                <th scope="col">{say({ zh: '还缺什么', en: 'Gaps' })}</th>
              </tr>
            </thead>
            <tbody>
              {[...found.rows]
                .sort((a, b) => urgency(b) - urgency(a))
                .map((row) => (
                  <tr key={row.caseId}>
                    <td className="tight">
                      <a href={to(`/casework/${row.caseId}`)}>{row.number}</a>
                    </td>
                    <td className="tight">{row.name || '—'}</td>
                    <td className="tight">{say(row.situationLabel)}</td>
                    <td>{row.gaps.map((gap) => say(gap.title)).join(say({ zh: '；', en: '; ' })) || '—'}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </ScrollRegion>
      </>
    ),
  }
}

type Line = z.output<typeof bundle.output>['rows'][number]

/** Those that wait for the company come first: what came back to it, what lacks something, what only has to be handed in. */
function urgency({ situation, gaps }: Line): number {
  if (situation === 'returned' || situation === 'correction') return 3
  if (situation !== 'draft') return 0
  return gaps.some((gap) => gap.may === null) ? 2 : 1
}

export const bundlePage: Page = {
  method: 'GET',
  path: '/casework/bundle/:bundleId',
  access: 'signed_in',
  handle: (request) => showBundle(request),
}

export const bundlePost: Page = {
  method: 'POST',
  path: '/casework/bundle/:bundleId',
  access: 'signed_in',
  handle: async (request) => {
    const done = await tryAct(request, 'sheet', () => doOne(request))
    if (!done.ok) return showBundle(request, done.errors)
    if (done.value.wrong.length > 0) return showBundle(request, [], done.value.wrong)
    return { kind: 'redirect', to: request.to(`/casework/bundle/${request.params.bundleId}`) }
  },
}

/** The form that was sent: mend by a sheet, put a paper to all, hand in what is complete. */
async function doOne(request: PageRequest): Promise<{ wrong: readonly WrongCell[] }> {
  const { form, uploads, params } = request
  const bundleId = params.bundleId
  const wanted = textOf(form, 'do')
  if (wanted === 'mend') {
    const input = {
      bundleId,
      benefit: textOf(form, 'benefit'),
      applicantId: textOf(form, 'applicant'),
      sheet: await sheetOf(request),
    }
    return request.act(startBundle, input)
  }
  if (wanted === 'attach') {
    const [upload] = uploads
    const content = upload?.bytes.toString('base64') ?? ''
    const evidenceId = textOf(form, 'evidence')
    await request.act(attachBundle, { bundleId, evidenceId, name: upload?.name ?? '', content })
    return { wrong: [] }
  }
  const ticked = (name: string) => textOf(form, name) === 'yes'
  const instead = { promised: ticked('promised'), committed: ticked('committed') }
  await request.act(submitBundle, { bundleId, declared: true, ...instead })
  return { wrong: [] }
}
