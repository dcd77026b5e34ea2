import { Form } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'

/** One step the applicant can take, as a form of its own. Rarely wanted ones fold away, so that nobody takes them by accident. */
export function ActForm(props: {
  request: PageRequest
  detail: CaseDetail
  kind: string
  title: string
  quiet?: boolean
}) {
  const { request, detail, kind, title } = props
  const form = (
    <Form action={request.to(`/casework/${detail.id}/act`)}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="version" value={detail.version} />
      <button className={kind === 'withdraw' ? 'btn danger' : 'btn'} type="submit">
        {title}
      </button>
    </Form>
  )
  if (!props.quiet) return form
  return (
    <details>
      <summary>{title}</summary>
      <p className="quiet">
        {request.say({
          zh: '撤回后这件申请就结束了，材料和填过的内容会保留，可以重新申请。',
          en: 'This ends the application. Your facts and papers stay, and you can apply again.',
        })}
      </p>
      {form}
    </details>
  )
}
