import { and, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { subject } from '../../registry/index.ts'
import { caseLabels } from '../labels.ts'
import { caseFile, caseState } from '../schema.ts'
import { CASES, type Party } from './visible-cases.ts'

/** Shown of each kind; `more` says that there are more, and that another sign narrows them down. */
export const SHOWN = 20

const FoundCase = z.object({
  id: z.uuid(),
  number: z.string(),
  applicant: z.string(),
  beneficiary: z.string(),
  benefit: Text,
  situation: Text,
})
const FoundParty = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Cases the officer may see, counted to fifty; `manyCases` beyond. */
  cases: z.number(),
  manyCases: z.boolean(),
  /** The newest of them. */
  caseId: z.uuid(),
})
const some = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), more: z.boolean() })

export const Found = z.object({ cases: some(FoundCase), people: some(FoundParty), organisations: some(FoundParty) })
export type Found = z.output<typeof Found>

/** What was found, in the order it was found in: cases by their own number first, then those of the people, then of the companies. */
export async function tellFound(
  context: SignedIn,
  found: {
    readonly cases: readonly string[]
    readonly people: readonly Party[]
    readonly organisations: readonly Party[]
  },
): Promise<Found> {
  const ofParties = [...found.people, ...found.organisations].slice(0, SHOWN).flatMap((one) => one.cases)
  const cases = [...new Set([...found.cases, ...ofParties])]
  return {
    cases: { rows: await tellCases(context, cases.slice(0, SHOWN)), more: cases.length > SHOWN },
    people: await tellParties(context, found.people),
    organisations: await tellParties(context, found.organisations),
  }
}

async function tellParties(context: SignedIn, parties: readonly Party[]): Promise<Found['people']> {
  const shown = parties.slice(0, SHOWN)
  const names = await namesOf(
    context,
    shown.map((one) => one.id),
  )
  const rows = shown.map(({ id, cases }) => ({
    id,
    name: names.get(id) ?? '',
    cases: Math.min(cases.length, CASES),
    manyCases: cases.length >= CASES,
    caseId: cases[0] ?? '',
  }))
  return { rows, more: parties.length > SHOWN }
}

async function namesOf(context: SignedIn, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await context.db
    .select({ id: subject.id, name: subject.name })
    .from(subject)
    .where(and(eq(subject.tenantId, context.tenant.id), inArray(subject.id, [...ids])))
  return new Map(rows.map((row) => [row.id, row.name]))
}

const applicant = alias(subject, 'applicant')
const beneficiary = alias(subject, 'beneficiary')

async function tellCases(context: SignedIn, ids: readonly string[]): Promise<Found['cases']['rows']> {
  if (ids.length === 0) return []
  const tenantId = context.tenant.id
  const labels = caseLabels(context)
  const rows = await context.db
    .select({
      id: caseFile.id,
      number: caseFile.number,
      applicant: applicant.name,
      beneficiary: beneficiary.name,
      benefit: caseFile.benefit,
      period: caseFile.period,
      situation: caseState.situation,
    })
    .from(caseFile)
    .innerJoin(caseState, and(eq(caseState.tenantId, tenantId), eq(caseState.caseId, caseFile.id)))
    .innerJoin(applicant, and(eq(applicant.tenantId, tenantId), eq(applicant.id, caseFile.applicantId)))
    .innerJoin(beneficiary, and(eq(beneficiary.tenantId, tenantId), eq(beneficiary.id, caseFile.beneficiaryId)))
    .where(and(eq(caseFile.tenantId, tenantId), inArray(caseFile.id, [...ids])))
  return rows
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map(({ period, ...row }) => ({
      ...row,
      benefit: labels.benefit(row.benefit, period),
      situation: labels.situation(row.situation, row.benefit),
    }))
}
