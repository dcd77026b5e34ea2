import { ACCEPTED } from '../../platform/files/media-type.ts'
import { ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import { tryAct } from '../../platform/pages/try-act.ts'
import { attach } from '../commands/attach.ts'
import { reuseEvidence } from '../commands/reuse-evidence.ts'
import { caseDetail } from '../queries/case-detail.ts'
import { earlierEvidence } from '../queries/earlier-evidence.ts'
import { EarlierFiles } from './earlier-files.tsx'

const TITLE = { zh: '上传材料', en: 'Upload the papers' }

/** What may be done instead of handing a paper in, and what was. */
const MAY = {
  follow: { zh: '可以先提交申请、随后补交', en: 'may follow later' },
  commit: { zh: '可以签告知承诺代替', en: 'a signed commitment will do' },
} as const
const WAS = {
  follow: { zh: '等你补交', en: 'waits for you' },
  commit: { zh: '已签告知承诺代替', en: 'a commitment stands for it' },
} as const

/** The papers a benefit asks for, each with what is there already. A phone's camera serves. */
async function show(request: PageRequest, errors: readonly FieldError[] = []): Promise<PageAnswer> {
  const { say, to, params } = request
  const detail = await request.ask(caseDetail, { caseId: params.caseId })
  const earlier = await request.ask(earlierEvidence, { caseId: params.caseId })
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
          {say({
            zh: 'PDF、JPG 或 PNG，每个不超过 10 MB。可以直接用手机拍。',
            en: 'PDF, JPG or PNG, up to 10 MB each. A photo from your phone will do.',
          })}
        </p>
        <ErrorSummary say={say} errors={errors} />
        {detail.evidence.map((paper) => (
          <section className="sheet" key={paper.id}>
            <header>
              <h2>{say(paper.title)}</h2>
              {paper.optional && <span>{say({ zh: '没有可不交', en: 'optional' })}</span>}
              {paper.instead && paper.files.length === 0 && (
                <span>{say((detail.situation === 'draft' ? MAY : WAS)[paper.instead])}</span>
              )}
            </header>
            {paper.files.length > 0 && (
              <ul>
                {paper.files.map((one) => (
                  <li key={one.id}>
                    <a href={to(`/casework/${params.caseId}/files/${one.id}`)}>{one.name}</a>
                  </li>
                ))}
              </ul>
            )}
            <EarlierFiles
              action={to(`/casework/${params.caseId}/evidence`)}
              files={earlier.filter((one) => one.evidenceId === paper.id)}
              say={say}
            />
            <Form action={to(`/casework/${params.caseId}/evidence`)} upload>
              <input type="hidden" name="evidence" value={paper.id} />
              <div className="field">
                <label htmlFor={`file-${paper.id}`}>
                  {paper.files.length > 0
                    ? say({ zh: '再加一个文件', en: 'Add another file' })
                    : say({ zh: '选择文件', en: 'Choose a file' })}
                </label>
                <input id={`file-${paper.id}`} type="file" name="file" accept={ACCEPTED} required />
              </div>
              <button className="btn q" type="submit">
                {say({ zh: '上传', en: 'Upload' })}
                <span className="hidden">{say(paper.title)}</span>
              </button>
            </Form>
          </section>
        ))}
        <p className="act">
          <a className="btn" href={to(`/casework/${params.caseId}`)}>
            {say({ zh: '回到申请', en: 'Back to the application' })}
          </a>
        </p>
      </>
    ),
  }
}

export const evidencePage: Page = {
  method: 'GET',
  path: '/casework/:caseId/evidence',
  access: 'signed_in',
  handle: (request) => show(request),
}

export const evidencePost: Page = {
  method: 'POST',
  path: '/casework/:caseId/evidence',
  access: 'signed_in',
  handle: async (request) => {
    const { caseId } = request.params
    const evidenceId = textOf(request.form, 'evidence')
    const [upload] = request.uploads
    const field = `file-${evidenceId}`
    const fileId = textOf(request.form, 'reuse')
    const done = await tryAct<unknown>(request, field, () =>
      fileId
        ? request.act(reuseEvidence, { caseId, evidenceId, fileId })
        : request.act(attach, {
            caseId,
            evidenceId,
            name: upload?.name ?? '',
            content: upload?.bytes.toString('base64') ?? '',
          }),
    )
    return done.ok
      ? { kind: 'redirect', to: request.to(`/casework/${caseId}/evidence`) }
      : show(
          request,
          done.errors.map((one) => ({ ...one, field })),
        )
  },
}
