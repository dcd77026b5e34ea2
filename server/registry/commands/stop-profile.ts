import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { setLooking } from '../profiles/set-looking.ts'

/** Stops one's own profile: it is matched with nothing until it is renewed. What is written in it stays. */
export const stopProfile = command({
  name: 'registry/stop-profile',
  summary: 'Stops one’s own profile: it is matched with nothing',
  input: z.object({}),
  output: z.object({ personId: z.uuid() }),
  access: 'signed_in',
  run: async (context, _, effects) => ({ personId: await setLooking(context as SignedIn, effects, 'no') }),
})
