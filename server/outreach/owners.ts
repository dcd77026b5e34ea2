import { z } from 'zod'
import { type Colleague, findColleagues } from '../casework/index.ts'
import type { SignedIn } from '../platform/context.ts'
import { unprocessable } from '../platform/fault.ts'
import { Text } from '../platform/text/schema.ts'

/** One of several to choose from. */
export const Choice = z.object({ id: z.string(), title: Text })

/** Who may visit or see to a need: oneself first, then every colleague in office. */
export async function findOwners(context: SignedIn): Promise<readonly Colleague[]> {
  const { accountId: id, name } = context.actor
  const me = { id, title: { zh: `${name}（本人）`, en: `${name} (myself)` } }
  return [me, ...(await findColleagues(context))]
}

/** @throws Fault `unprocessable` where one of these is nobody in office today */
export async function demandOwners(context: SignedIn, ids: readonly string[], field: string): Promise<void> {
  const known = new Set((await findOwners(context)).map((one) => one.id))
  if (ids.every((id) => known.has(id))) return
  throw unprocessable({ zh: '请选择在岗的同事。', en: 'Choose a colleague who is in office.' }, field)
}
