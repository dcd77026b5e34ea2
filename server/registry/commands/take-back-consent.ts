import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { ConsentInput, sayConsent } from '../profiles/say-consent.ts'

/** Takes back a consent: from now on the profile is not used for it. What was shown before stays noted. */
export const takeBackConsent = command({
  name: 'registry/take-back-consent',
  summary: 'Takes back a consent to one use of one’s own profile',
  input: ConsentInput,
  output: z.object({ personId: z.uuid() }),
  access: 'signed_in',
  run: async (context, input, effects) => ({
    personId: await sayConsent(context as SignedIn, effects, input, 'no'),
  }),
})
