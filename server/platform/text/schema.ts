import { z } from 'zod'

/** A text in both languages, as an answer carries it. */
export const Text = z.object({ zh: z.string(), en: z.string() })
export type Text = z.infer<typeof Text>
