import { yuanText } from '@xinglin/base'
import { z } from 'zod'
import { writeAudit } from '../../platform/audit/write.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { renderPdf } from '../../platform/documents/index.ts'
import { notFound } from '../../platform/fault.ts'
import type { Page } from '../../platform/pages/page.ts'
import { type Cell, xlsx } from '../../platform/sheets/index.ts'
import { getDraft, ofLeadUnit } from '../drafts/find.ts'
import { readyStockForDrafts } from '../everyone/stock-for-drafts.ts'
import { currentPack } from '../pack.ts'
import { answerWhatIf, WhatIfInput } from '../queries/what-if.ts'

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Sheet = { readonly name: string; readonly head: Cell[][]; readonly rows: Cell[][]; readonly unit: string }

/** A comparison as rows of a sheet: what is compared with what, as of when, then by rule and by group. Taking it out is audited. */
export const whatIfContent = query({
  name: 'policy/what-if-content',
  summary: 'A comparison as rows of a sheet',
  input: WhatIfInput.omit({ anew: true }),
  output: z.custom<Sheet>(),
  access: { officers: ['officer', 'head'] },
  run: async (anyContext, { draft, against, benefit, ...part }) => {
    const context = anyContext as SignedIn
    ofLeadUnit(context, 'officer', 'head')
    const pack = currentPack(context)
    const rule = pack.rules.get(benefit)
    if (!rule) throw notFound(`benefit ${benefit}`)
    const drafts = [
      await getDraft(context, draft),
      ...(against === undefined ? [] : [await getDraft(context, against)]),
    ]
    const view = await answerWhatIf(context, await readyStockForDrafts(context, rule.subject, drafts), {
      id: draft,
      against,
      benefit,
      part,
    })
    const { lang } = context
    const say = (zh: string, en: string) => (lang === 'zh' ? zh : en)
    const yuan = (fen: number) => fen / 100
    await writeAudit(
      context,
      'policy/what-if-export',
      { kind: 'draft', id: draft },
      { benefit, rules: view.rules.length },
    )
    const head: Cell[][] = [
      [say('方案', 'Draft'), view.draft.title],
      [say('假定施行', 'Tried from'), view.draft.from],
      [
        say('对照基准', 'Baseline'),
        `${view.baseline.title}，${view.baseline.day}，${view.baseline.packHash.slice(0, 12)}`,
      ],
      [say('数据时点', 'Records as of'), view.takenAt.slice(0, 16).replace('T', ' ')],
      [say('范围', 'Part'), Object.values(part).filter(Boolean).join('，') || say('全部', 'everyone')],
      [say('记录数', 'Records'), view.people],
      [say('导出人', 'By'), context.actor.name],
      ...(context.tenant.demonstration ? [[say('说明', 'Note'), say('演示数据', 'Demonstration data')]] : []),
    ]
    const columns = [
      say('增加人次', 'Gain'),
      say('增加金额（元）', 'Gained, yuan'),
      say('减少人次', 'Lose'),
      say('减少金额（元）', 'Lost, yuan'),
      say('净增（元）', 'Net, yuan'),
    ]
    const cells = (one: { gain: number; gained: number; lose: number; lost: number }): Cell[] => [
      one.gain,
      yuan(one.gained),
      one.lose,
      yuan(one.lost),
      yuan(one.gained - one.lost),
    ]
    const rows: Cell[][] = [
      [say('待遇', 'Benefit'), '', ...columns],
      ...view.rules.map((one): Cell[] => [one.title[lang], '', ...cells(one)]),
      ...view.groups.flatMap(({ title, groups }): Cell[][] => [
        [title[lang], rule.title[lang], ...columns],
        ...groups.map((one): Cell[] => [one.title[lang], '', ...cells(one)]),
      ]),
    ]
    const unit = pack.units.get(pack.lead ?? '')?.title[lang] ?? ''
    return { name: `${say('政策测算', 'what-if')}-${view.draft.title}-${view.baseline.day}`, head, rows, unit }
  },
})

/** A comparison is no document that could be genuine or not: there is nothing to scan. */
const NO_CODE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="1" height="1"/>'

/** `/policy/what-if/export?draft=…&benefit=…&as=xlsx|pdf`. */
export const whatIfSheet: Page = {
  method: 'GET',
  path: '/policy/what-if/export',
  access: { officers: ['officer', 'head'] },
  handle: async (request) => {
    const { as, ...asked } = request.search
    const sheet = await request.ask(whatIfContent, asked)
    const file =
      as === 'pdf'
        ? { name: `${sheet.name}.pdf`, mediaType: 'application/pdf', bytes: await pdfOf(sheet, request.visit.lang) }
        : {
            name: `${sheet.name}.xlsx`,
            mediaType: EXCEL,
            bytes: xlsx([...sheet.head, [], ...sheet.rows], [28, 28, 12, 18, 12, 18, 18]),
          }
    return { kind: 'file', file, download: true }
  },
}

function pdfOf({ name, head, rows, unit }: Sheet, lang: 'zh' | 'en'): Promise<Buffer> {
  const text = (cell: Cell | undefined) =>
    typeof cell === 'number' ? (Number.isInteger(cell) ? String(cell) : yuanText(Math.round(cell * 100))) : (cell ?? '')
  const [columns, ...body] = rows.map((row) => row.filter((_, i) => i !== 1).map(text))
  const day = String(head[2]?.[1] ?? '').match(/\d{4}-\d\d-\d\d/)?.[0] ?? '2000-01-01'
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  return renderPdf({
    lang,
    look: 'slip',
    unit,
    title: name,
    number: '',
    to: null,
    paragraphs: head.map((row) => ({ text: `${text(row[0])}：${text(row[1])}`, heading: false })),
    head: columns ?? null,
    rows: body,
    closing: [],
    signer: unit,
    day,
    issued: [year, month, date],
    remark: null,
    verify: [lang === 'zh' ? '测算结果，不作为发放依据' : 'A calculation, no ground for payment'],
    qr: NO_CODE,
    mark: null,
    seal: '',
  })
}
