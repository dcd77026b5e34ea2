import { z } from 'zod'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { AuditFilter, auditFilterInWords, filterForAudit } from '../audit/filter.ts'
import { readAudit } from '../audit/read.ts'

const ROWS = 20_000

/** The audit as rows of a sheet, with the filter, the moment and the name of whoever takes it out at its head. Called in process. */
export const auditExport = query({
  name: 'administration/audit-export-content',
  summary: 'The audit trail as rows of a sheet',
  input: AuditFilter,
  output: z.object({ name: z.string(), rows: z.array(z.array(z.string())) }),
  access: { officers: ['audit-admin'] },
  run: async (anyContext, filter) => {
    const context = anyContext as SignedIn
    const { actor, lang, tenant } = context
    const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
    const found = await readAudit(context, filter, { limit: ROWS + 1, offset: 0 })
    const rows = found.slice(0, ROWS)
    await writeAudit(
      context,
      'administration/export-audit',
      { kind: 'tenant', id: tenant.id },
      { ...filterForAudit(filter), rows: rows.length },
    )
    const now = new Date().toISOString()
    return {
      name: `${say('审计记录', 'audit')}-${shanghai(now).slice(0, 10)}`,
      rows: [
        [say('审计记录', 'Audit'), await auditFilterInWords(context, filter)],
        [say('导出时间', 'Taken out at'), shanghai(now)],
        [say('导出人', 'By'), actor.name],
        [say('条数', 'Lines'), String(rows.length)],
        ...(found.length > ROWS
          ? [
              [
                say('注意', 'Note'),
                say(`只含最近 ${ROWS} 条，请缩小范围后再导出。`, `Only the latest ${ROWS}; narrow it for the rest.`),
              ],
            ]
          : []),
        [],
        [
          say('时间', 'When'),
          say('操作人', 'Who'),
          say('代', 'On behalf of'),
          say('操作', 'Action'),
          say('对象', 'About'),
          say('对象编号', 'Its id'),
          say('说明', 'Detail'),
          say('请求编号', 'Request'),
        ],
        ...rows.map((row) => [
          shanghai(row.at),
          row.who,
          row.onBehalfOf ?? '',
          row.action[lang],
          row.subject[lang],
          row.subjectName?.[lang] ?? row.subjectId,
          row.detail.map(({ title, value }) => `${title[lang]}${say('：', ': ')}${value[lang]}`).join(say('；', '; ')),
          row.request,
        ]),
      ],
    }
  },
})

/** A moment as the clocks here show it. */
const shanghai = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
