import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import type { Cell } from '../../platform/sheets/index.ts'
import { QUEUE_COLUMNS, USUAL_COLUMNS } from '../queue/columns.ts'
import { QueueFilter } from '../queue/filter.ts'
import { filterInWords } from '../queue/filter-words.ts'
import { readQueue } from '../queue/read.ts'

/** More than this nobody reads in a sheet; the head of the file says that it was cut. */
const ROWS = 20_000

/**
 * The list as a sheet: what it is a list of, the day, who took it out, and the rows that the same person sees on the screen. Taking it out is
 * audited with its filter and its length. Called in process.
 */
export const queueExport = query({
  name: 'casework/queue-export-content',
  summary: 'The list of cases as rows of a sheet',
  input: QueueFilter.extend({ columns: z.string().max(200).optional() }),
  output: z.custom<{ name: string; rows: Cell[][]; widths: number[] }>(),
  access: { officers: 'any' },
  run: async (anyContext, { columns, ...filter }) => {
    const context = anyContext as SignedIn
    const { lang, actor } = context
    const asked = columns?.split(',') ?? USUAL_COLUMNS
    const shown = Object.entries(QUEUE_COLUMNS).flatMap(([id, one]) =>
      id === 'number' || asked.includes(id) ? [one] : [],
    )
    const found = await readQueue(context, filter, { limit: ROWS + 1, offset: 0 })
    const rows = found.slice(0, ROWS)
    const today = isoDay(context.today)
    const words = filterInWords(context, filter)
    await writeAudit(
      context,
      'casework/queue-export',
      { kind: 'tenant', id: context.tenant.id },
      {
        ...Object.fromEntries(Object.entries(filter).filter(([name]) => name !== 'search')),
        searched: filter.search !== undefined,
        rows: rows.length,
      },
    )
    const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
    const head: Cell[][] = [
      [say('申请清单', 'Cases'), words],
      [say('导出日期', 'Taken out on'), today],
      [say('导出人', 'By'), actor.name],
      [say('件数', 'Cases'), rows.length],
      ...(found.length > ROWS
        ? [
            [
              say('注意', 'Note'),
              say(`只含前 ${ROWS} 件，请缩小范围后再导出。`, `Only the first ${ROWS}; narrow the list for the rest.`),
            ],
          ]
        : []),
      [],
      shown.map((one) => one.title[lang]),
    ]
    return {
      name: `${say('申请清单', 'cases')}-${today}`,
      rows: [...head, ...rows.map((row) => shown.map((one) => one.cell(row, lang)))],
      widths: shown.map((one) => one.width),
    }
  },
})
