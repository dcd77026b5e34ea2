import { expect } from 'vitest'
import { act, must } from './cases.ts'
import type { City } from './city.ts'
import { PDF } from './papers.ts'

type Slug = 'sanming' | 'songjiang'

/** What the tests of whole procedures do again and again in the city that `of` gives. */
export function deskOf(of: () => City) {
  const detailOf = async (who: string, slug: string, caseId: string) =>
    must(await of().query(who, slug, 'casework/case', { caseId }))
  return {
    detailOf,

    /** Takes a step in Sanming and answers where the case is then. */
    step: async (who: string, caseId: string, kind: string, input: object = {}) =>
      must(await act(of(), who, 'sanming', caseId, kind, input)).situation as string,

    attach: async (who: string, slug: Slug, caseId: string, ...papers: string[]) => {
      for (const evidenceId of papers) {
        const body = { caseId, evidenceId, name: '材料.pdf', content: PDF.toString('base64') }
        must(await of().command(who, slug, 'casework/attach', body))
      }
    },

    moveTo: async (who: string, slug: string, day: string) =>
      must(await of().command(who, slug, 'platform/move-business-day', { day })),

    /** Kinds of the documents of a case, in the order they were issued. */
    documentsOf: async (who: string, slug: string, caseId: string): Promise<string[]> =>
      (await detailOf(who, slug, caseId)).documents.map((one: { kind: string }) => one.kind),

    /** Prepares a batch for one case and lets the second person approve it. */
    pay: async (caseId: string, slug: Slug = 'sanming') => {
      const [cashier, finance] = slug === 'sanming' ? ['sm-cashier', 'sm-finance'] : ['sj-cashier', 'sj-finance']
      const batch = must(await of().command(cashier, slug, 'casework/prepare-batch', { caseIds: [caseId] }))
      const body = { batchId: batch.batchId, total: batch.total }
      return must(await of().command(finance, slug, 'casework/approve-batch', body)) as {
        batchId: string
        paid: number
        total: number
      }
    },

    expectBalanced: async () => {
      const [row] = await of().sql('select coalesce(sum(amount), 0)::bigint as n from ledger_entry')
      expect(Number(row.n)).toBe(0)
    },
  }
}
