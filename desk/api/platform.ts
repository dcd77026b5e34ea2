import type { Text } from './text.ts'

export type City = { readonly slug: string; readonly title: Text }

export type Office = { readonly role: string; readonly unitId: string; readonly unit: Text }

/** Whoever is signed in, as the city in the address knows them. */
export type Me = {
  readonly account: { readonly id: string; readonly name: string }
  readonly tenant: City & { readonly demonstration: boolean; readonly businessDay: string }
  readonly offices: readonly Office[]
}
