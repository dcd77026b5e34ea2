import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { QueueFilter } from '../queue/filter.ts'
import { COUNTED, countQueue, QueueRow, readQueue } from '../queue/read.ts'

const QueueInput = QueueFilter.extend({
  page: z.coerce.number().int().min(1).max(COUNTED).default(1),
  size: z.coerce.number().int().min(1).max(200).default(25),
})

/** The cases an officer may see, in the order they fall due unless another is asked for. The same condition rules the list, its count and its export. */
export const queue = query({
  name: 'casework/queue',
  summary: 'Cases the officer may see, narrowed and sorted',
  input: QueueInput,
  output: z.object({
    rows: z.array(QueueRow),
    /** Counted up to a thousand; `more` says that there are more. */
    total: z.number(),
    more: z.boolean(),
    /** How many of those counted are late. */
    late: z.number(),
    today: z.string(),
  }),
  access: { officers: 'any' },
  run: async (anyContext, { page, size, ...filter }) => {
    const context = anyContext as SignedIn
    // A page beyond what is counted shows nothing: nobody turns forty pages, and the database would.
    const offset = (page - 1) * size
    const rows = offset >= COUNTED ? [] : await readQueue(context, filter, { limit: size, offset })
    const { total, late } = await countQueue(context, filter)
    return {
      rows,
      total: Math.min(total, COUNTED),
      more: total > COUNTED,
      late: Math.min(late, COUNTED),
      today: isoDay(context.today),
    }
  },
})
