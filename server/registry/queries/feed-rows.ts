import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { findOpenOpportunities } from '../opportunities/read.ts'
import { OpeningView, toView } from '../opportunities/view.ts'
import { cityPack } from '../taxonomy/city-pack.ts'

/** As many as a feed carries. */
const MOST = 1000

/** The latest open openings, for feeds. */
export const feedRows = query({
  name: 'registry/feed-rows',
  summary: 'Open openings for other sites',
  input: z.object({}),
  output: z.array(OpeningView),
  access: 'anyone',
  run: async (context) => {
    const pack = await cityPack(context)
    const open = await findOpenOpportunities(context)
    return open
      .slice(-MOST)
      .reverse()
      .map((row) => toView(pack, row))
  },
})
