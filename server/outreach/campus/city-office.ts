import type { SignedIn } from '../../platform/context.ts'
import { forbidden } from '../../platform/fault.ts'
import { ownArea } from '../../registry/index.ts'

/** Tours are the city’s: planned and recorded by its bureaus, not by a county or a town. Throws `forbidden`. */
export function demandCityOffice(context: SignedIn): void {
  if (ownArea(context, context.actor) !== undefined) throw forbidden('a tour is planned by a bureau of the city')
}
