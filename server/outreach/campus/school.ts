import { and, eq, inArray } from 'drizzle-orm'
import type { SignedIn } from '../../platform/context.ts'
import { notFound } from '../../platform/fault.ts'
import { companyFacts, createSubject, recordFacts, subject } from '../../registry/index.ts'

/** Kinds of organisation (code list `org_kind`) that graduate people. */
export const SCHOOL_KINDS = ['university', 'vocational_school'] as const

/** The school of this name, made where the city does not know it. An officer’s word for its kind, which another unit may still verify. */
export async function keepSchool(
  context: SignedIn,
  { name, kind }: { readonly name: string; readonly kind: (typeof SCHOOL_KINDS)[number] },
): Promise<string> {
  const [known] = await schools(context, eq(subject.name, name))
  if (known) return known.id
  const id = await createSubject(context, { kind: 'organisation', name })
  await recordFacts(context, { id, kind: 'organisation' }, [{ key: 'kind', value: kind, source: 'officer' }])
  return id
}

/** Schools of the city’s registry by id. Throws `not_found` where one of them is none. */
export async function demandSchools(context: SignedIn, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map((await schools(context, inArray(subject.id, [...ids]))).map((one) => [one.id, one.name]))
  const lost = ids.find((id) => !found.has(id))
  if (lost !== undefined) throw notFound(`school ${lost}`)
  return found
}

const schools = ({ db, tenant }: SignedIn, condition: ReturnType<typeof eq>) =>
  db
    .select({ id: subject.id, name: subject.name })
    .from(subject)
    .innerJoin(companyFacts, and(eq(companyFacts.tenantId, subject.tenantId), eq(companyFacts.subjectId, subject.id)))
    .where(and(eq(subject.tenantId, tenant.id), inArray(companyFacts.kind, [...SCHOOL_KINDS]), condition))
