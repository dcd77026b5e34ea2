import { type Answer, type City, freshKey, type Who } from './city.ts'
import type { Known } from './known.ts'
import { caseOperations } from './operations/cases.ts'
import { officeOperations } from './operations/offices.ts'
import { pageOperations } from './operations/pages.ts'
import { benefit, type Operation } from './operations/shape.ts'
import { formBody } from './request.ts'

export { APPLICANT, type Content, type Operation } from './operations/shape.ts'

/** Everything that can be asked of the program, in the order in which a case meets it. */
export const operations: readonly Operation[] = [...caseOperations, ...officeOperations, ...pageOperations]

/** Sends an operation in Songjiang, as it stands or with other content. */
export function perform(city: City, who: Who, one: Operation, ids: Known, content = one.content(ids)): Promise<Answer> {
  const [method = '', route = ''] = one.route.split(' ')
  const part: Record<string, string> = { tenant: 'songjiang', lang: 'zh', id: benefit, benefit, caseId: ids.case }
  const named: Record<string, string> = {
    ...part,
    batchId: route.includes('/registry/imports/') ? ids.import : ids.batch,
    fileId: ids.file,
    document: `${ids.document}.pdf`,
    bundleId: ids.bundle,
    offerId: ids.offer,
    opportunityId: route.includes('/matching/') ? ids.opening : ids.opportunity,
    organisationId: ids.offering,
    pairingId: one.runs ? ids.monthPairing : ids.pairing,
    needId: ids.answered,
    entryId: ids.serviceEntry,
    tourId: ids.tour,
    ...one.params,
  }
  // A copy of a case shares its papers with the one it was copied from; the address of a paper names that one.
  if (route.includes(':fileId')) named.caseId = ids.fileCase
  const path = route.replace(/:([A-Za-z]+)/g, (_, name: string) => inAddress(named[name] ?? ''))
  const search = new URLSearchParams(content.search).toString()
  const url = search ? `${path}?${search}` : path
  if (method === 'GET') return city.send(who, { method: 'GET', url })
  if (content.form) return city.send(who, { method: 'POST', url, ...formBody({ _key: freshKey(), ...content.form }) })
  const headers = { 'idempotency-key': freshKey(), 'content-type': 'application/json' }
  return city.send(who, { method: 'POST', url, headers, payload: JSON.stringify(content.body) })
}

/** Text as a browser puts it into an address; half a surrogate pair becomes U+FFFD there too. */
const inAddress = (text: string) => encodeURIComponent(Buffer.from(text).toString())
