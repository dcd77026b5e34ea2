import { z } from 'zod'
import type { PageRequest, SealedCookie } from '../../platform/pages/page.ts'
import { EMPTY_SITUATION, type Situation } from '../situation.ts'

const Stored = z.object({
  asker: z.enum(['person', 'organisation']),
  topics: z.array(z.string()),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])),
  skipped: z.array(z.string()),
})

const NAME = 'situation'

/** Answers of this visitor so far: from the encrypted cookie, empty where there is none or it is not ours. */
export function readSituation(request: PageRequest): Situation {
  const text = request.readSealed(NAME)
  if (text === undefined) return EMPTY_SITUATION
  const parsed = Stored.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : EMPTY_SITUATION
}

/** The cookie to send with the next page; null forgets everything. */
export function sealSituation(situation: Situation | null): SealedCookie {
  return { name: NAME, value: situation && JSON.stringify(situation) }
}
