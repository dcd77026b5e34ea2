import { isoDay } from '@xinglin/base'
import type { ActionDetail } from '@xinglin/procedure'
import type { Context } from '../../platform/context.ts'
import { lastly, newId } from '../../platform/database/index.ts'
import type { DocumentContent } from '../../platform/documents/index.ts'
import type { LoadedCase } from '../load-case.ts'
import { issuedDocument } from '../schema.ts'
import { newCode } from './code.ts'
import { type DocumentKind, documentOf, kindOf } from './kinds.ts'
import { type Material, readMaterial } from './material.ts'
import { takeDocumentNumber } from './number.ts'
import { WORDS } from './words/index.ts'

/** Issues what the action of this kind issues, if anything: called with the case as it stands after it, in its transaction. */
export async function issueFor(context: Context, after: LoadedCase): Promise<void> {
  const kind = after.actions.at(-1)?.kind
  const document = kind && documentOf(kind, after.state.situation)
  if (document) await issueDocument(context, after, document)
}

/**
 * Issues a document of a case: writes what it says as of now, takes its number last of all, and keeps it for ever. In the caller's
 * transaction: a document exists when and only when the action it tells of does.
 * @param loaded the case after its last action, which the document is about
 */
async function issueDocument(context: Context, loaded: LoadedCase, kind: DocumentKind): Promise<void> {
  const action = loaded.actions.at(-1)
  const detail: ActionDetail = action?.detail ?? {}
  const material = await readMaterial(context, loaded, detail)
  // Numbers have no gaps, so whoever takes one waits for whoever took the last.
  await lastly(context.db, async () => {
    // A certificate's number is taken when it is certified: the fact that benefits find carries the same one.
    const certified = kind === 'certificate' ? detail.document : undefined
    const number = certified ?? (await takeDocumentNumber(context, loaded, kind))
    const content = contentOf(context, material, kind, number)
    await context.db.insert(issuedDocument).values({
      tenantId: context.tenant.id,
      id: newId(),
      caseId: loaded.file.id,
      sequence: loaded.state.version,
      kind,
      number,
      code: content.code,
      issuedOn: isoDay(context.today),
      issuedBy: action?.by ?? context.actor?.accountId ?? 'system',
      content,
    })
  })
}

function contentOf(context: Context, material: Material, kind: DocumentKind, number: string): DocumentContent {
  const words = WORDS[kind](material)
  return {
    look: kindOf(kind).look,
    unit: material.unit,
    title: words.title ?? kindOf(kind).title,
    number,
    to: words.addressed ? { zh: material.applicant.name, en: material.applicant.name } : null,
    paragraphs: words.paragraphs.map((text) => ({ text, heading: false })),
    table: words.table ?? null,
    closing: [...(words.closing ?? [])],
    signature: { unit: material.unit, on: isoDay(context.today) },
    remark: words.remark ?? null,
    code: newCode(),
    demonstration: context.tenant.demonstration,
  }
}
