import type { SignedIn } from '../../platform/context.ts'
import type { Loaded } from '../life/load.ts'
import { tieYear } from './year.ts'

/** A commissioner begins at a company: the year of service they were recognised for names it. Nothing for other kinds of opening. */
export async function beginService(context: SignedIn, { row, opening }: Loaded, onDay: string): Promise<void> {
  if (opening.kind !== 'commissioner' || row.engagementId === null) return
  await tieYear(context, row.personId, { hostId: row.organisationId, engagementId: row.engagementId, onDay })
}
