import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { ConsentInput, sayConsent } from '../profiles/say-consent.ts'

/** Consents to one use of one's own profile, until it is taken back. */
export const giveConsent = command({
  name: 'registry/give-consent',
  summary: 'Consents to one use of one’s own profile',
  input: ConsentInput,
  output: z.object({ personId: z.uuid() }),
  access: 'signed_in',
  run: async (context, input, effects) => ({
    personId: await sayConsent(context as SignedIn, effects, input, 'yes'),
  }),
})
