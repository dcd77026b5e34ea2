import type { FoundParty } from './use-found.ts'

/** Where a person or company leads: to their case, or to the list of their cases where there are several. */
export function placeOf(tenant: string, party: FoundParty) {
  return party.cases === 1
    ? ({ to: '/$tenant/casework/$caseId', params: { tenant, caseId: party.caseId } } as const)
    : ({ to: '/$tenant/casework', params: { tenant }, search: { view: 'all', party: party.id } } as const)
}
