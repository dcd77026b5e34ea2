import { randomUUID } from 'node:crypto'
import { act, attachAll, endNotices, leadTo, must, SANMING, subjectOf } from './cases.ts'
import { type City, type Slug, tenantId } from './city.ts'
import { knownMatches } from './matches.ts'

/** Ids that exist in a city: one case and what hangs on it. */
export type Known = Record<
  | 'case'
  | 'batch'
  | 'beneficiary'
  | 'standing'
  | 'file'
  | 'fileCase'
  | 'earlier'
  | 'document'
  | 'objection'
  | 'version'
  | 'company'
  | 'bundle'
  | 'bulk'
  | 'message'
  | 'view'
  | 'grant'
  | 'office'
  | 'delegation'
  | 'relative'
  | 'person'
  | 'colleague'
  | 'policyDraft'
  | 'preparedDraft'
  | 'offer'
  | 'disputed'
  | 'record'
  | 'opportunity'
  | 'offering'
  | 'closes'
  | 'employer'
  | 'opening'
  | 'list'
  | 'place'
  | 'pairing'
  | 'pairingVersion'
  | 'monthPairing'
  | 'hostel'
  | 'runId'
  | 'runVersion'
  | 'otherOpening'
  | 'servicePairing'
  | 'serviceEntry'
  | 'serviceYear'
  | 'serviceOpening'
  | 'tour'
  | 'tourSchool'
  | 'tourDay'
  | 'visit'
  | 'need'
  | 'answered'
  | 'vacancy'
  | 'import'
  | 'entered'
  | 'twin'
  | 'otherTwin'
  | 'finding'
  | 'weights'
  | 'hireReport',
  string
>

/** Ids that nobody has. */
export const nobodyKnows = (): Known => ({
  case: randomUUID(),
  batch: randomUUID(),
  beneficiary: randomUUID(),
  standing: randomUUID(),
  file: randomUUID(),
  fileCase: randomUUID(),
  earlier: randomUUID(),
  document: randomUUID(),
  objection: randomUUID(),
  version: '1',
  company: randomUUID(),
  bundle: randomUUID(),
  bulk: randomUUID(),
  message: randomUUID(),
  view: randomUUID(),
  grant: randomUUID(),
  office: randomUUID(),
  delegation: randomUUID(),
  relative: randomUUID(),
  person: randomUUID(),
  colleague: randomUUID(),
  policyDraft: randomUUID(),
  preparedDraft: randomUUID(),
  offer: randomUUID(),
  disputed: randomUUID(),
  record: randomUUID(),
  opportunity: randomUUID(),
  offering: randomUUID(),
  closes: '2024-06-20',
  employer: randomUUID(),
  opening: randomUUID(),
  otherOpening: randomUUID(),
  servicePairing: randomUUID(),
  serviceEntry: randomUUID(),
  serviceYear: randomUUID(),
  serviceOpening: randomUUID(),
  tour: randomUUID(),
  tourSchool: randomUUID(),
  tourDay: '2024-05-20',
  list: randomUUID(),
  place: '0',
  pairing: randomUUID(),
  pairingVersion: '1',
  monthPairing: randomUUID(),
  hostel: randomUUID(),
  runId: randomUUID(),
  runVersion: '1',
  visit: randomUUID(),
  need: randomUUID(),
  answered: randomUUID(),
  vacancy: randomUUID(),
  import: randomUUID(),
  entered: randomUUID(),
  twin: randomUUID(),
  otherTwin: randomUUID(),
  finding: randomUUID(),
  weights: randomUUID(),
  hireReport: randomUUID(),
})

/** A recognition of Sanming's demonstration company, led to the notice, the decision or (a batch prepared) the payment. */
export async function recognitionCase(
  city: City,
  level: string,
  stop: 'acceptance' | 'notice' | 'decision' | 'payment',
) {
  const { slug, benefit } = SANMING
  const [record] = await city.sql(
    "select subject_id from fact where tenant_id = $1 and key = 'level' and value #>> '{}' = $2",
    [tenantId(slug), level],
  )
  const applicantId = await subjectOf(city, 'sm-company', slug)
  const body = { benefit, applicantId, subjectId: record?.subject_id }
  const { caseId } = must(await city.command('sm-company', slug, 'casework/start', body))
  const values = { bank_account: '6222020000000001' }
  must(await city.command('sm-company', slug, 'casework/identify', { caseId, values }))
  await attachAll(city, 'sm-company', SANMING, caseId)
  await leadTo(city, SANMING, 'sm-company', caseId, stop === 'acceptance' ? 'acceptance' : 'notice')
  if (stop === 'acceptance' || stop === 'notice') return caseId as string
  await endNotices(city, SANMING)
  if (stop === 'decision') return caseId as string
  must(await act(city, SANMING.head, slug, caseId, 'approve'))
  must(await city.command(SANMING.cashier, slug, 'casework/prepare-batch', { caseIds: [caseId] }))
  return caseId as string
}

/** What hangs on a case; empty where there is none. */
export async function knownIds(city: City, slug: Slug, caseId: string): Promise<Known> {
  const one = async (text: string) => (await city.sql(text, [tenantId(slug), caseId]))[0]?.id ?? ''
  return {
    case: caseId,
    batch: await one('select batch_id as id from payment_line where tenant_id = $1 and case_id = $2'),
    beneficiary: await one('select beneficiary_id as id from case_file where tenant_id = $1 and id = $2'),
    standing: await one(
      'select r.id from representation r join case_file c on c.tenant_id = r.tenant_id and c.applicant_id = r.subject_id where r.tenant_id = $1 and c.id = $2',
    ),
    file: await one('select file_id as id from case_evidence where tenant_id = $1 and case_id = $2'),
    fileCase: await one(
      'select subject_id as id from file f join case_evidence e on e.tenant_id = f.tenant_id and e.file_id = f.id where f.tenant_id = $1 and e.case_id = $2',
    ),
    earlier: await one(
      `select e.file_id as id from case_evidence e join file f on f.tenant_id = e.tenant_id and f.id = e.file_id
        join case_file c on c.tenant_id = e.tenant_id and c.id = e.case_id join case_file mine on mine.tenant_id = c.tenant_id and mine.applicant_id = c.applicant_id
        where e.tenant_id = $1 and mine.id = $2 and e.evidence_id = 'contract' and not exists (select 1 from case_evidence here
          join file own on own.tenant_id = here.tenant_id and own.id = here.file_id where here.tenant_id = e.tenant_id and here.case_id = mine.id and own.digest = f.digest)`,
    ),
    document: await one('select id from issued_document where tenant_id = $1 and case_id = $2 order by id'),
    version: String(await one('select version as id from case_state where tenant_id = $1 and case_id = $2')),
    objection: await one('select id from objection where tenant_id = $1 and case_id = $2'),
    company: await one(
      'select applicant_id as id from case_file where tenant_id = $1 and bundle_id is not null and $2::uuid is not null limit 1',
    ),
    message: await one(
      'select m.id from message m join case_file c on c.tenant_id = m.tenant_id and c.id = m.about and c.created_by = m.account_id where m.tenant_id = $1 and $2::uuid is not null order by m.id limit 1',
    ),
    bulk: await one(
      "select id from bulk_decision where tenant_id = $1 and status = 'waiting' and $2::uuid is not null limit 1",
    ),
    view: await one('select id from saved_view where tenant_id = $1 and $2::uuid is not null order by id desc limit 1'),
    grant: await one(
      "select id from office_grant where tenant_id = $1 and status = 'waiting' and $2::uuid is not null",
    ),
    office: await one(
      'select m.id from membership m join office_grant g on g.tenant_id = m.tenant_id and g.account_id = m.account_id where m.tenant_id = $1 and m.ended_at is null and $2::uuid is not null',
    ),
    delegation: await one(
      'select id from delegation where tenant_id = $1 and ended_at is null and $2::uuid is not null',
    ),
    relative: await one('select id from relative where tenant_id = $1 and ended_at is null and $2::uuid is not null'),
    person: await one('select account_id as id from office_grant where tenant_id = $1 and $2::uuid is not null'),
    ...(await knownMatches(city, slug)),
    colleague: await one('select to_account as id from delegation where tenant_id = $1 and $2::uuid is not null'),
    policyDraft: await one(
      "select id from policy_draft where tenant_id = $1 and title = '测算' and $2::uuid is not null",
    ),
    preparedDraft: await one(
      "select id from policy_draft where tenant_id = $1 and title = '送签' and $2::uuid is not null",
    ),
    offer: await one("select id from offer where tenant_id = $1 and state = 'open' and $2::uuid is not null limit 1"),
    disputed: await one(
      "select id from offer where tenant_id = $1 and state = 'disputed' and $2::uuid is not null limit 1",
    ),
    record: await one('select subject_id as id from case_file where tenant_id = $1 and id = $2'),
    employer: await one(
      "select l.target_id as id from subject_link l join case_file c on c.tenant_id = l.tenant_id and c.subject_id = l.subject_id where l.tenant_id = $1 and c.id = $2 and l.role in ('employer', 'carrier')",
    ),
    opportunity: await one(
      "select id from opportunity where tenant_id = $1 and status = 'open' and $2::uuid is not null order by id limit 1",
    ),
    offering: await one(
      'select organisation_id as id from opportunity where tenant_id = $1 and $2::uuid is not null order by id limit 1',
    ),
    closes: await one(
      "select to_char(day + 30, 'YYYY-MM-DD') as id from business_day where tenant_id = $1 and $2::uuid is not null order by at desc, id desc limit 1",
    ),
    visit: await one(
      "select id from visit where tenant_id = $1 and status = 'planned' and $2::uuid is not null order by id limit 1",
    ),
    need: await one(
      "select id from company_need where tenant_id = $1 and kind = 'ticket' and status = 'open' and $2::uuid is not null order by id limit 1",
    ),
    vacancy: await one(
      "select id from company_need where tenant_id = $1 and kind = 'vacancy' and status = 'open' and $2::uuid is not null order by id limit 1",
    ),
    answered: await one(
      "select id from company_need where tenant_id = $1 and status = 'answered' and $2::uuid is not null order by id limit 1",
    ),
    import: await one(
      "select id from import_batch where tenant_id = $1 and status = 'checked' and $2::uuid is not null limit 1",
    ),
    twin: await one(
      "select min(id::text) as id from subject where tenant_id = $1 and name = '郑演示' and ended_on is null and $2::uuid is not null",
    ),
    otherTwin: await one(
      "select max(id::text) as id from subject where tenant_id = $1 and name = '郑演示' and ended_on is null and $2::uuid is not null",
    ),
    finding: await one('select id from duplicate_finding where tenant_id = $1 and $2::uuid is not null limit 1'),
    weights: await one('select id from match_weights where tenant_id = $1 and $2::uuid is not null limit 1'),
    hireReport: await one(
      "select id from hire_report where tenant_id = $1 and state = 'waiting' and $2::uuid is not null limit 1",
    ),
    entered: await one(
      "select id from import_batch where tenant_id = $1 and status = 'recorded' and $2::uuid is not null limit 1",
    ),
    bundle: await one(
      'select bundle_id as id from case_file where tenant_id = $1 and bundle_id is not null and $2::uuid is not null limit 1',
    ),
  }
}
