import { tellDelegation } from '../administration/index.ts'
import { tell, tellDaily } from '../casework/index.ts'
import { remindMatching, remindServices, tellMatching, tellService } from '../matching/index.ts'
import { followCase, tellNeed, tellTour } from '../outreach/index.ts'
import type { Context } from '../platform/context.ts'
import {
  consumeOutbox,
  type Draft,
  deliverDue,
  hourInShanghai,
  leaveMessages,
  sendCodes,
} from '../platform/notices/index.ts'
import type { Platform } from '../platform/platform.ts'
import { tellRegistry, tellRegistryDaily } from '../registry/index.ts'
import { eachCity, inCity } from './cities.ts'

/** From this hour on the day's reminders are made, so that the night's last word is not counted as the morning's. */
const MORNING = 7

/** Tells in every city what happened since the last round; a business day moved by hand brings its reminders with it. */
export const tellAll = (platform: Platform): Promise<void> =>
  eachCity(platform, 'notices', async (visit) => {
    await consumeOutbox(platform, visit, 'notices', async (context, event) => {
      const drafts =
        event.name === 'day.moved'
          ? await ofDay(context)
          : [
              ...(await tell(context, event)),
              ...(await tellDelegation(context, event)),
              ...(await tellRegistry(context, event)),
              ...(await tellMatching(context, event)),
              ...(await tellService(context, event)),
              ...(await tellNeed(context, event)),
              ...(await tellTour(context, event)),
            ]
      await leaveMessages(context, platform.channels.open, drafts)
    })
  })

/** Lets the needs of companies follow what becomes of their tickets, city by city. */
export const followAll = (platform: Platform): Promise<void> =>
  eachCity(platform, 'needs', async (visit) => {
    await consumeOutbox(platform, visit, 'needs', followCase)
  })

/** Sends what is due to leave, in every city. A slow gateway holds up nothing but this. */
export async function sendAll(platform: Platform, now = new Date()): Promise<void> {
  if (platform.channels.open.length === 0) return
  await eachCity(platform, 'codes', (visit) => sendCodes(platform, visit, now))
  await eachCity(platform, 'notices', (visit) => deliverDue(platform, visit, now))
}

/** Makes the day's reminders and counts, city by city. Who was told today already is not told again. */
export const tellDay = (platform: Platform, now = new Date()): Promise<void> =>
  eachCity(platform, 'notices', async (visit) => {
    // A demonstration is looked at at any hour.
    if (!visit.tenant.demonstration && hourInShanghai(now) < MORNING) return
    await inCity(platform, visit, async (context) =>
      leaveMessages(context, platform.channels.open, await ofDay(context), now),
    )
  })

const ofDay = async (context: Context): Promise<readonly Draft[]> => [
  ...(await tellDaily(context)),
  ...(await tellRegistryDaily(context)),
  ...(await remindMatching(context)),
  ...(await remindServices(context)),
]
