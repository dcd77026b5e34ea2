import type { FieldError } from '../../platform/pages/form.tsx'
import type { Page, PageAnswer, PageRequest } from '../../platform/pages/page.ts'
import { caseDetail } from '../queries/case-detail.ts'
import { draftQuery } from '../queries/draft.ts'
import { CaseStatus } from './case-status.tsx'
import { TaskList } from './task-list.tsx'

/** One application: its task list while it can be changed, its progress once it is filed. */
export async function showCase(
  request: PageRequest,
  errors: readonly FieldError[] = [],
  kind?: string,
): Promise<PageAnswer> {
  const { caseId } = request.params
  const detail = await request.ask(caseDetail, { caseId })
  const editable = detail.situation === 'draft' || detail.situation === 'correction'
  const draft = editable ? await request.ask(draftQuery, { caseId }) : undefined
  return {
    kind: 'html',
    title: detail.benefit.title,
    room: 'casework',
    unlisted: true,
    status: errors.length > 0 ? 422 : 200,
    body: draft ? (
      <TaskList request={request} draft={draft} detail={detail} />
    ) : (
      <CaseStatus request={request} detail={detail} errors={errors.map((one) => ({ ...one, of: kind }))} />
    ),
  }
}

export const casePage: Page = {
  method: 'GET',
  path: '/casework/:caseId',
  access: 'signed_in',
  handle: (request) => showCase(request),
}
