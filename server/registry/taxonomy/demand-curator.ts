import type { SignedIn } from '../../platform/context.ts'
import { forbidden } from '../../platform/fault.ts'
import { keepsForCity } from '../keeping-units.ts'

/** Roles of the unit that leads the programme in which the words of the city are curated. */
export const CURATORS: readonly string[] = ['officer', 'head']

/** One vocabulary serves the whole city, and the unit that leads the programme keeps it. Throws `forbidden` for everybody else. */
export function demandCurator(context: SignedIn): void {
  if (!context.actor.offices.some(({ role, unitId }) => CURATORS.includes(role) && keepsForCity(context, unitId, [])))
    throw forbidden('words are kept by the unit that leads the programme')
}
