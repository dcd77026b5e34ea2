import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import { findLinked, PersonName } from '../../registry/index.ts'
import type { Loaded } from './load.ts'
import type { StepDetail } from './step-detail.ts'
import type { StepKind } from './steps.ts'

const Day = z.iso.date()

export const StepInput = z.object({
  text: z.string().trim().max(500).default(''),
  meetOn: Day.optional(),
  place: z.string().trim().max(200).optional(),
  startsOn: Day.optional(),
  endsOn: Day.optional(),
  baseId: z.uuid().optional(),
  mentor: PersonName.optional(),
  contractFrom: Day.optional(),
  contractUntil: Day.optional(),
  /** Fen. */
  yearlySalary: z.int().min(0).max(10_000_000_000).optional(),
  endedOn: Day.optional(),
})
type StepInput = z.output<typeof StepInput>

/** Fields of each step, the first of them needed. */
const FIELDS: Readonly<Partial<Record<StepKind, readonly (keyof StepDetail)[]>>> = {
  interview: ['meetOn', 'place'],
  offer: ['startsOn', 'endsOn', 'baseId', 'mentor'],
  start: ['startsOn'],
  offer_contract: ['contractFrom', 'contractUntil', 'yearlySalary'],
  end: ['endedOn'],
}
const MISSING = { zh: '请填写日期。', en: 'Please give the day.' }
const ORDER = { zh: '结束日期不能早于开始日期。', en: 'The last day cannot be before the first.' }
const NO_BASE = { zh: '只能选本单位的基地。', en: 'Please choose a base of your own organisation.' }

/** What a step says, without what is not its own. Throws `unprocessable` at a day that is missing or cannot be, or a base of somebody else. */
export async function readDetail(
  context: SignedIn,
  { row, standing }: Pick<Loaded, 'row' | 'standing'>,
  kind: StepKind,
  input: StepInput,
): Promise<StepDetail> {
  const fields = FIELDS[kind] ?? []
  const detail: StepDetail = Object.fromEntries(
    fields.flatMap((field) => (input[field] === undefined || input[field] === '' ? [] : [[field, input[field]]])),
  )
  const [needed] = fields
  if (needed !== undefined && detail[needed] === undefined) throw unprocessable(MISSING, needed)
  if (detail.endsOn !== undefined && detail.endsOn < (detail.startsOn ?? '')) throw unprocessable(ORDER, 'endsOn')
  if (detail.contractUntil !== undefined && detail.contractUntil < (detail.contractFrom ?? ''))
    throw unprocessable(ORDER, 'contractUntil')
  const began = standing.terms.startsOn ?? ''
  if ((detail.endedOn ?? began) < began) throw unprocessable(ORDER, 'endedOn')
  if (detail.contractFrom !== undefined && detail.contractFrom <= began) throw unprocessable(ORDER, 'contractFrom')
  for (const field of ['endedOn', 'startsOn'] as const)
    if ((kind === 'end' || kind === 'start') && detail[field] !== undefined && detail[field] > isoDay(context.today))
      throw unprocessable({ zh: '这一天还没有到。', en: 'That day has not come yet.' }, field)
  if (detail.baseId !== undefined) {
    const own = await findLinked(context, [row.organisationId], 'carrier')
    if (!own.some((one) => one.id === detail.baseId)) throw unprocessable(NO_BASE, 'baseId')
  }
  return detail
}
