import { type Action, getStage } from '@xinglin/procedure'
import { and, eq } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import { officesHeld } from '../../platform/tenancy/offices.ts'
import { findAgents } from '../../registry/index.ts'
import type { LoadedCase } from '../load-case.ts'
import { resolveRole } from '../parties.ts'
import { objection } from '../schema.ts'
import type { Recipient } from './telling.ts'

/** Accounts on the applicant's side: who acts by proof, and who opened the case and says to act. The same as may open it. */
export async function applicantSide(context: Context, file: LoadedCase['file']): Promise<readonly string[]> {
  const agents = await findAgents(context, file.applicantId)
  const side = agents.filter((one) => one.proved || one.accountId === file.createdBy)
  return [...new Set(side.map((one) => one.accountId))]
}

/** Accounts that hold one of these desks (`head@hr-bureau`) today. */
export async function holdersOfDesks(context: Context, desks: readonly string[]): Promise<readonly string[]> {
  if (desks.length === 0) return []
  const rows = await findOffices(context)
  const held = rows.filter((row) => desks.includes(`${row.role}@${row.unitId}`))
  return [...new Set(held.map((row) => row.accountId))]
}

/** Every office held in the city today, by colleagues in somebody's stead as well. */
export const findOffices = (context: Context) => officesHeld(context.db, context.tenant.id, context.today)

/** The accounts that one line of the table means for this action. Nobody of the applicant's side is told as an officer. */
export async function accountsOf(
  context: Context,
  to: Recipient,
  { file, procedure, state, actions }: LoadedCase,
  action: Action,
): Promise<readonly string[]> {
  const own = await applicantSide(context, file)
  const outside = (accounts: readonly string[]) => accounts.filter((one) => !own.includes(one))
  if (to === 'applicant') return own
  if (to === 'objector') return findObjector(context, action)
  if (to === 'colleague') return outside(action.detail.account ? [action.detail.account] : [])
  if (to === 'asker') {
    const question = actions.find((one) => one.sequence === action.detail.question)
    return outside(question ? [question.by] : [])
  }
  const roles = state.stage === null ? [] : (getStage(procedure, state.stage).escalateTo ?? [])
  const desks = roles.map((one) => {
    const { role, unitId } = resolveRole(one, file)
    return `${role}@${unitId}`
  })
  return outside(await holdersOfDesks(context, desks))
}

async function findObjector(context: Context, action: Action): Promise<readonly string[]> {
  const { objection: id } = action.detail
  if (id === undefined) return []
  const rows = await context.db
    .select({ accountId: objection.accountId })
    .from(objection)
    .where(and(eq(objection.tenantId, context.tenant.id), eq(objection.id, id)))
  return rows.flatMap((row) => row.accountId ?? [])
}
