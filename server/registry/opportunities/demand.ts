import { type Actor, actsFor, claimsFor } from '../../platform/access/actor.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, Fault, forbidden, notFound } from '../../platform/fault.ts'
import { getOpportunity, type Opportunity } from './read.ts'

/** Whoever posts for an organisation acts for it by proof. Throws `forbidden`. */
export function demandOrganisation(actor: Actor, organisationId: string): void {
  const standing = actor.standings.find((one) => one.subjectId === organisationId)
  if (standing?.kind === 'organisation' && actsFor(actor, organisationId)) return
  if (!claimsFor(actor, organisationId)) throw forbidden(`no standing for ${organisationId}`)
  const say = {
    zh: '代办身份核实以后才能发布岗位。请带授权书到受理窗口核实。',
    en: 'Openings can be posted once your standing is confirmed. Please show your authorisation at the office.',
  }
  throw new Fault('forbidden', say)
}

/**
 * An opening that the actor may change, locked. Throws `not_found` for one of somebody else, `conflict` for one that is closed or that somebody
 * changed meanwhile.
 */
export async function demandOwn(context: SignedIn, id: string, version?: number): Promise<Opportunity> {
  const found = await getOpportunity(context, id, 'lock')
  if (!actsFor(context.actor, found.organisationId)) throw notFound(`opportunity ${id} of another`)
  if (found.status !== 'open') {
    throw conflict({
      zh: '这个岗位已经关闭，不能再改。要继续招聘，请重新发布。',
      en: 'This opening is closed. To go on, please post it anew.',
    })
  }
  if (version !== undefined && found.version !== version) {
    throw conflict({
      zh: '内容刚被别人改过，请重新打开再改。',
      en: 'Somebody changed it meanwhile. Please open it again.',
    })
  }
  return found
}
