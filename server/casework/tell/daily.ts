import type { Context } from '../../platform/context.ts'
import type { Draft } from '../../platform/notices/index.ts'
import { deskCounts } from './desk-counts.ts'
import { reminders } from './reminders.ts'

/** What a day tells by itself: what falls due soon, and, on working days, what waits at each officer's desks. Safe to ask at any time. */
export async function tellDaily(context: Context): Promise<readonly Draft[]> {
  return [...(await reminders(context)), ...(await deskCounts(context))]
}
