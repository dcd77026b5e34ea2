import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { setLooking } from '../profiles/set-looking.ts'

/** Says that one's own profile still holds; a stopped one is matched again. */
export const renewProfile = command({
  name: 'registry/renew-profile',
  summary: 'Says that one’s own profile still holds',
  input: z.object({}),
  output: z.object({ personId: z.uuid() }),
  access: 'signed_in',
  run: async (context, _, effects) => ({ personId: await setLooking(context as SignedIn, effects, 'yes') }),
})
