/** A role held in a unit of the tenant, valid today: one's own, or an absent colleague's for as long as they said. */
export type Office = { readonly role: string; readonly unitId: string; readonly onBehalfOf?: Absent }

/** Whoever is absent and stood in for. */
export type Absent = { readonly accountId: string; readonly name: string }

/** Someone this account may act for. `verified` is false for a mere declaration: enough to draft, not to file for a company. */
export type Standing = {
  readonly subjectId: string
  readonly kind: string
  readonly name: string
  readonly scope: 'self' | 'agent'
  readonly verified: boolean
}

/** Whoever sends a request, as this tenant knows them. */
export type Actor = {
  readonly accountId: string
  readonly name: string
  readonly offices: readonly Office[]
  readonly standings: readonly Standing[]
  /** Signed in with a password that somebody else knows: nothing is open before it is changed. */
  readonly passwordOnce?: true
}

/** Whether the actor holds this role, in this unit if one is named. */
export function holds(actor: Actor, role: string, unitId?: string): boolean {
  return actor.offices.some((one) => one.role === role && (unitId === undefined || one.unitId === unitId))
}

/** Whether it is proved that the actor may act for this subject: what stands in its name may be seen, changed and filed. */
export function actsFor(actor: Actor, subjectId: string): boolean {
  return actor.standings.some((one) => one.subjectId === subjectId && one.verified)
}

/** Whether the actor acts for this subject or at least says so. Enough to prepare something of one's own, and to see nothing of others'. */
export function claimsFor(actor: Actor, subjectId: string): boolean {
  return actor.standings.some((one) => one.subjectId === subjectId)
}
