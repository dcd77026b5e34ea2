import type { Rule } from '@xinglin/policy'
import { and, eq, inArray } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { findBySecret, putSecret } from '../../platform/secrets/store.ts'
import { kindAt, pathsOf } from '../../policy/index.ts'
import {
  findNode,
  getGraph,
  getSubject,
  linkSubject,
  PersonName,
  readSecret,
  renameSubject,
  subject,
  whoIs,
} from '../../registry/index.ts'

/**
 * Names the person a row is about. Somebody this account entered before under the same number is the same person; nobody else's
 * record is ever linked on the strength of a typed number.
 * @throws Fault `unprocessable` for a name or number that cannot be
 */
export async function namePerson(
  context: SignedIn,
  rule: Rule,
  subjectId: string,
  row: { readonly line: number; readonly name: string; readonly idNumber: string },
): Promise<void> {
  const name = PersonName.safeParse(row.name)
  if (!name.success) {
    const say = {
      zh: `第 ${row.line} 行：姓名“${row.name}”有误，请检查。`,
      en: `Line ${row.line}: please check the name “${row.name}”.`,
    }
    throw unprocessable(say, 'sheet')
  }
  const path = pathsOf(rule).find((one) => one.includes('.') && kindAt(context, one) === 'person')
  if (path === undefined || path === rule.beneficiary.path) return
  const graph = await getGraph(context, subjectId)
  const person = findNode(graph, path)
  const cut = path.lastIndexOf('.')
  const parent = findNode(graph, path.slice(0, cut))
  if (!person || !parent) return
  const number = row.idNumber === '' ? undefined : readSecret('id_number', row.idNumber)
  const known = number === undefined ? undefined : await ownPerson(context, number)
  if (known !== undefined && known !== person.id) {
    await linkSubject(context, { id: parent.id, kind: parent.kind }, path.slice(cut + 1), known)
    return
  }
  if ((await getSubject(context, person.id)).createdBy === context.actor.accountId) {
    await renameSubject(context, person.id, name.data)
  }
  if (number !== undefined) {
    await putSecret(context, { subjectKind: 'person', subjectId: person.id, key: 'id_number' }, number)
  }
}

async function ownPerson(context: SignedIn, number: string): Promise<string | undefined> {
  const ids = await findBySecret(context, 'id_number', number)
  if (ids.length === 0) return undefined
  const [own] = await context.db
    .select({ id: subject.id })
    .from(subject)
    .where(
      and(
        eq(subject.tenantId, context.tenant.id),
        inArray(subject.id, [...ids]),
        eq(subject.createdBy, context.actor.accountId),
      ),
    )
    .limit(1)
  // Merged meanwhile with an entry of somebody else: it is that one now.
  return own && ((await whoIs(context, [own.id])).get(own.id) ?? own.id)
}
