import type { Output } from './contract.ts'
import type { Text } from './text.ts'

/** A city as the public list of cities names it. */
export type City = { readonly slug: string; readonly title: Text }

/** Whoever is signed in, as the city in the address knows them. */
export type Me = Output<'platform/me'>
