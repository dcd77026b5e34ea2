import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { type JudgedSituation, judgeSituation } from '../judge-situation.ts'
import type { Situation } from '../situation.ts'

/** Where a questionnaire stands. Called by pages in the same process: what passes is not JSON. */
export const situationQuery = query({
  name: 'policy/situation',
  summary: 'Judges the answers given so far and finds the next question',
  input: z.custom<Situation>(),
  output: z.custom<JudgedSituation>(),
  access: 'anyone',
  run: (context, situation) => judgeSituation(context, situation),
})
