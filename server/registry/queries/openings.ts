import { buildTitleIndex } from '@xinglin/matching'
import type { Pack } from '@xinglin/policy'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { KIND_IDS } from '../opportunities/kinds.ts'
import { findOpenOpportunities } from '../opportunities/read.ts'
import { OpeningView, toView } from '../opportunities/view.ts'
import { cityPack } from '../taxonomy/city-pack.ts'
import { wordsOf } from '../words-of.ts'

const SIZE = 20
/** Less alike than this is another thing. */
const ALIKE = 0.08

export const OpeningsAsked = z.object({
  kind: z.enum(KIND_IDS).or(z.literal('')).default(''),
  area: z.string().max(12).default(''),
  family: z.string().max(60).default(''),
  /** Pay a month in yuan: openings that reach it. */
  pay: z.coerce.number().int().min(0).max(10_000_000).catch(0).default(0),
  /** Education held: openings that ask for no more. */
  education: z.string().max(40).default(''),
  text: z.string().trim().max(100).default(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
export type OpeningsAsked = z.output<typeof OpeningsAsked>

/** Openings that are open today, as everybody may see them: the latest first, or, for a text, those that mean the nearest. */
export const openings = query({
  name: 'registry/openings',
  summary: 'Open jobs, internships and other openings',
  input: OpeningsAsked,
  output: z.object({ total: z.number(), pages: z.number(), rows: z.array(OpeningView) }),
  access: 'anyone',
  run: async (context, asked) => {
    const pack = await cityPack(context)
    const open = (await findOpenOpportunities(context)).map((row) => toView(pack, row)).reverse()
    const fit = byText(
      pack,
      asked.text,
      open.filter((one) => fits(pack, asked, one)),
    )
    const from = (asked.page - 1) * SIZE
    return { total: fit.length, pages: Math.ceil(fit.length / SIZE), rows: fit.slice(from, from + SIZE) }
  },
})

function fits({ dictionary }: Pack, asked: OpeningsAsked, one: OpeningView): boolean {
  if (asked.kind !== '' && one.kind !== asked.kind) return false
  if (asked.area !== '' && !one.areaCode.startsWith(asked.area)) return false
  if (asked.family !== '' && one.family !== asked.family) return false
  if (asked.pay > 0 && (one.payTo ?? one.payFrom ?? 0) < asked.pay * 100) return false
  if (asked.education === '' || one.educationCode === null) return true
  // The pack lists them from the highest down.
  const levels = [...(dictionary.codes.get('education')?.keys() ?? [])]
  return levels.indexOf(one.educationCode) >= levels.indexOf(asked.education)
}

function byText(pack: Pack, text: string, rows: readonly OpeningView[]): readonly OpeningView[] {
  if (text === '') return rows
  const { dictionary, taxonomy } = wordsOf(pack)
  const said = rows.map((one) => [one.title, one.titleEn, one.role?.zh, one.role?.en, one.organisation].join(' '))
  return buildTitleIndex(said, taxonomy, dictionary)
    .search(text)
    .filter((found) => found.alike >= ALIKE)
    .flatMap((found) => rows[found.at] ?? [])
}
