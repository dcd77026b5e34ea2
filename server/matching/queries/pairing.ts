import { isoDay } from '@xinglin/base'
import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { holds } from '../../platform/access/actor.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { findLinked, getSubject } from '../../registry/index.ts'
import { findConfirmations, monthsOf } from '../internship/confirm.ts'
import { monthlyMoney } from '../internship/money.ts'
import { hireOf, unverifiedHire } from '../life/hire-facts.ts'
import { type Loaded, loadPairing } from '../life/load.ts'
import { HOUSED, stepTitle } from '../life/steps.ts'
import { openSteps, SummaryView, seenSteps, summaryOf } from '../life/view.ts'
import { hostel, hostelStay } from '../schema.ts'

const Detail = z.record(z.string(), z.union([z.string(), z.number()]))
const Step = z.object({
  kind: z.string(),
  title: Text,
  side: z.string(),
  text: z.string(),
  detail: Detail,
  onDay: z.string(),
})
const Money = z.object({
  benefit: z.string(),
  title: Text,
  to: z.enum(['person', 'company']),
  answer: z.enum(['due', 'not_due', 'unknown']),
  months: z.array(z.object({ month: z.string(), fen: z.number().nullable(), says: Text })),
  reasons: z.array(z.object({ text: Text, holds: z.enum(['yes', 'no', 'unknown']), cite: z.string() })),
  steps: z.array(Text),
  missing: z.array(Text),
})
const Month = z.object({ month: z.string(), person: z.number().nullable(), company: z.number().nullable() })
const Stay = z.object({ place: z.string(), bed: z.number(), fromDay: z.string(), untilDay: z.string() })

/** One match as the asker's side sees it: what has happened, what can be done, and of an internship its months, money and bed. */
export const pairingQuery = query({
  name: 'matching/pairing',
  summary: 'One match',
  input: z.object({ pairingId: z.uuid() }),
  output: z.object({
    summary: SummaryView,
    training: z.boolean(),
    /** The business day: what a form suggests. */
    today: z.string(),
    steps: z.array(Step),
    open: z.array(z.object({ kind: z.string(), title: Text })),
    terms: Detail,
    contract: Detail,
    months: z.array(Month),
    money: z.array(Money),
    stays: z.array(Stay),
    /** Own bases for an offer; hostels for an officer who gives a bed. */
    bases: z.array(z.object({ id: z.string(), name: z.string() })),
    hostels: z.array(z.object({ id: z.string(), name: z.string() })),
    /** For an officer, who may verify it: whether the record of the work is verified. Null where nobody is engaged, or another looks. */
    verified: z.boolean().nullable(),
  }),
  access: 'signed_in',
  run: async (anyContext, { pairingId }) => {
    const context = anyContext as SignedIn
    const loaded = await loadPairing(context, pairingId)
    const { row, sides, standing, training } = loaded
    const [side = 'person'] = sides
    const open = openSteps(loaded)
    const said = training ? await findConfirmations(context, pairingId) : []
    const daysOf = (month: string, of: string) =>
      said.find((one) => one.month === month && one.side === of)?.days ?? null
    return {
      summary: await summaryOf(context, loaded, side, true),
      training,
      today: isoDay(context.today),
      steps: seenSteps(loaded, side).map(({ kind, side: by, text, detail, onDay }) => ({
        kind,
        title: stepTitle(kind, loaded.opening.kind),
        side: by,
        text,
        detail: { ...detail },
        onDay,
      })),
      open,
      terms: { ...standing.terms },
      contract: { ...standing.contract },
      months: training
        ? monthsOf(loaded, context.today).map((month) => ({
            month,
            person: daysOf(month, 'person'),
            company: daysOf(month, 'company'),
          }))
        : [],
      money: training && row.engagementId !== null ? (await monthlyMoney(context, row.engagementId)).map(plain) : [],
      stays: await staysOf(context, loaded),
      bases: open.some(({ kind }) => kind === 'offer') ? await basesOf(context, loaded) : [],
      // A bed is for who is on the internship.
      hostels: side === 'desk' && training && HOUSED.includes(row.state) ? await hostelsOf(context) : [],
      verified:
        side === 'desk' && hireOf(row) !== null && holds(context.actor, 'officer')
          ? Object.keys(await unverifiedHire(context, row)).length === 0
          : null,
    }
  },
})

const plain = (one: Awaited<ReturnType<typeof monthlyMoney>>[number]): z.input<typeof Money> => ({
  ...one,
  months: [...one.months],
  reasons: [...one.reasons],
  steps: [...one.steps],
  missing: [...one.missing],
})

async function staysOf(context: SignedIn, { row }: Loaded): Promise<z.input<typeof Stay>[]> {
  const rows = await context.db
    .select()
    .from(hostelStay)
    .where(and(eq(hostelStay.tenantId, context.tenant.id), eq(hostelStay.pairingId, row.id)))
    .orderBy(asc(hostelStay.fromDay))
  return Promise.all(
    rows.map(async ({ carrierId, bed, fromDay, untilDay }) => {
      const { name } = await getSubject(context, carrierId)
      return { place: name, bed, fromDay, untilDay }
    }),
  )
}

const basesOf = async (context: SignedIn, { row }: Loaded) =>
  (await findLinked(context, [row.organisationId], 'carrier')).map(({ id, name }) => ({ id, name }))

async function hostelsOf(context: SignedIn) {
  const rows = await context.db.select().from(hostel).where(eq(hostel.tenantId, context.tenant.id))
  return Promise.all(rows.map(async ({ carrierId: id }) => ({ id, name: (await getSubject(context, id)).name })))
}
