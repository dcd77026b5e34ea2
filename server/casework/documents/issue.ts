import { isoDay, type Localised } from '@xinglin/base'
import type { ActionDetail } from '@xinglin/procedure'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import type { DocumentContent } from '../../platform/documents/index.ts'
import type { LoadedCase } from '../load-case.ts'
import { issuedDocument } from '../schema.ts'
import { newCode } from './code.ts'
import { type DocumentKind, documentOf, kindOf } from './kinds.ts'
import { type Material, readMaterial } from './material.ts'
import { takeDocumentNumber } from './number.ts'
import { WORDS } from './words/index.ts'
import type { Words } from './words/words.ts'

/** What the caller adds to the words of a kind: a certificate's own title, what it recognises, until when. */
export type Extra = {
  readonly title?: Localised
  /** In place of the kind's own. */
  readonly paragraphs?: readonly Localised[]
  /** After the kind's own rows; a table of two columns. */
  readonly rows?: readonly (readonly [Localised, Localised])[]
}

/** Issues what the action of this kind issues, if anything: called with the case as it stands after it, in its transaction. */
export async function issueFor(context: Context, after: LoadedCase): Promise<void> {
  const kind = after.actions.at(-1)?.kind
  const document = kind && documentOf(kind, after.state.situation)
  if (document) await issueDocument(context, after, document)
}

/**
 * Issues a document of a case: takes its number, writes what it says as of now, and keeps that for ever. In the caller's transaction:
 * a document exists when and only when the action it tells of does.
 * @param loaded the case after its last action, which the document is about
 * @returns the new document's id and number
 */
export async function issueDocument(
  context: Context,
  loaded: LoadedCase,
  kind: DocumentKind,
  extra: Extra = {},
): Promise<{ id: string; number: string }> {
  const action = loaded.actions.at(-1)
  const detail: ActionDetail = action?.detail ?? {}
  const material = await readMaterial(context, loaded, detail)
  // A certificate's number is taken when it is certified: the fact that benefits find carries the same one.
  const certified = kind === 'certificate' ? detail.document : undefined
  const number = certified ?? (await takeDocumentNumber(context, loaded, kind))
  const content = contentOf(context, material, kind, extra, number)
  const id = newId()
  await context.db.insert(issuedDocument).values({
    tenantId: context.tenant.id,
    id,
    caseId: loaded.file.id,
    sequence: loaded.state.version,
    kind,
    number,
    code: content.code,
    issuedOn: isoDay(context.today),
    issuedBy: action?.by ?? context.actor?.accountId ?? 'system',
    content,
  })
  return { id, number }
}

function contentOf(
  context: Context,
  material: Material,
  kind: DocumentKind,
  extra: Extra,
  number: string,
): DocumentContent {
  const words = WORDS[kind](material)
  const same = (text: string): Localised => ({ zh: text, en: text })
  return {
    look: kindOf(kind).look,
    unit: material.unit,
    title: extra.title ?? words.title ?? kindOf(kind).title,
    number,
    to: words.addressed ? same(material.applicant.name) : null,
    paragraphs: (extra.paragraphs ?? words.paragraphs).map((text) => ({ text, heading: false })),
    table: withRows(words.table, extra.rows),
    closing: [...(words.closing ?? [])],
    signature: { unit: material.unit, on: isoDay(context.today) },
    remark: words.remark ?? null,
    code: newCode(),
    demonstration: context.tenant.demonstration,
  }
}

function withRows(table: Words['table'], rows: Extra['rows']): DocumentContent['table'] {
  if (!rows || rows.length === 0) return table ?? null
  return { head: table?.head ?? null, rows: [...(table?.rows ?? []), ...rows.map((row) => [...row])] }
}
