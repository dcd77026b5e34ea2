import { randomUUID } from 'node:crypto'
import { tellAll } from '../../server/app/notices.ts'
import { act, draftGraduate, endNotices, leadTo, must, prepare, SONGJIANG, setFigure, subjectOf } from './cases.ts'
import type { City } from './city.ts'
import { openImports } from './imports.ts'
import { type Known, knownIds } from './known.ts'
import { openMatches, resetMatches } from './matches.ts'
import { layHireReport, layOffers } from './offered.ts'
import { openOffices, resetOffices } from './offices.ts'
import { openOutreach, resetOutreach } from './outreach-samples.ts'
import { PDF } from './papers.ts'
import { plantLists } from './planted-lists.ts'
import { openTwins } from './twins.ts'

export const STAGES = [
  'draft',
  'acceptance',
  'correction',
  'verification',
  'consultation',
  'to_publish',
  'notice',
  'unnamed',
  'objection',
  'decision',
  'payment',
  'prepared',
  'refused',
  'rated',
] as const
export type StageName = (typeof STAGES)[number]

/** Table → its columns as SQL lists them, asked once. Generated ones are the database's own to fill. */
const columns = new Map<string, Promise<string>>()
function columnsOf(city: City, table: string): Promise<string> {
  const known =
    columns.get(table) ??
    city
      .sql(
        "select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'",
        [table],
      )
      .then(([row]) => String(row?.names))
  columns.set(table, known)
  return known
}

/** Copies a case with all that hangs on it under new ids, so that every try finds it in the same state. */
async function copyCase(city: City, from: string, changes: object = {}): Promise<string> {
  const id = randomUUID()
  const copy = async (table: string, column: string, change: object) => {
    const names = await columnsOf(city, table)
    await city.sql(
      `insert into ${table} (${names}) select ${names} from (select (jsonb_populate_record(one, $2::jsonb)).* from ${table} one where ${column} = $1) made`,
      [from, JSON.stringify(change)],
    )
  }
  await copy('case_file', 'id', { id, number: `copy-${id.slice(0, 13)}`, ...changes })
  for (const table of ['case_action', 'case_state', 'case_desk', 'case_party', 'case_evidence', 'rating'])
    await copy(table, 'case_id', { case_id: id })
  await city.sql(
    "insert into issued_document select tenant_id, gen_random_uuid(), $2, sequence, kind, 'copy-' || gen_random_uuid(), gen_random_uuid()::text, issued_on, issued_by, content, at from issued_document where case_id = $1 order by id",
    [from, id],
  )
  await copy('objection', 'case_id', { case_id: id, id: randomUUID() })
  const [raised] = await city.sql('select id from objection where case_id = $1', [id])
  await city.sql(
    `update case_action set detail = jsonb_set(detail, '{objection}', to_jsonb($2::text)) where case_id = $1 and detail ? 'objection'`,
    [id, raised?.id ?? ''],
  )
  return id
}

/** Every opening open again, the first one reported, and the applicant with a profile that was never changed. */
async function resetOpenings(city: City, applicant: string): Promise<void> {
  await city.sql(
    "update opportunity set status = 'open', closed_on = null, closed_why = null, version = 1, closes_on = '2099-12-31'",
  )
  await city.sql('delete from opportunity_report')
  await city.sql(
    "insert into opportunity_report (tenant_id, id, opportunity_id, about, reported_on) select distinct on (tenant_id) tenant_id, gen_random_uuid(), id, 'untrue', opens_on from opportunity order by tenant_id, id",
  )
  await city.sql(
    "insert into profile (tenant_id, person_id, renewed_on) select r.tenant_id, r.subject_id, '2099-01-01' from representation r where r.subject_id = $1 limit 1 on conflict (tenant_id, person_id) do update set version = 1, looking = 'yes'",
    [await subjectOf(city, applicant, 'songjiang')],
  )
}

/** A batch of one line for a case, as a cashier prepared it. */
async function copyBatch(city: City, from: string, caseId: string): Promise<void> {
  const id = randomUUID()
  await city.sql(
    'insert into payment_batch select (jsonb_populate_record(one, $2::jsonb)).* from payment_batch one where id = $1',
    [from, JSON.stringify({ id, number: `copy-${id.slice(0, 13)}` })],
  )
  await city.sql(
    'insert into payment_line select (jsonb_populate_record(one, $2::jsonb)).* from payment_line one where batch_id = $1',
    [from, JSON.stringify({ batch_id: id, case_id: caseId })],
  )
}

/**
 * A Songjiang case of `applicant` in every stage of its road. `take` hands out a copy in that stage; what somebody
 * does to it leaves the next one as it was.
 */
export async function openTemplates(city: City, applicant: string) {
  must(await setFigure(city, 500_000))
  const first = await draftGraduate(city, applicant)
  const at = new Map<StageName, string>()
  const keep = async (stage: StageName) => at.set(stage, await copyCase(city, first))
  await keep('draft')
  // An application of before, with a paper of its own that can be handed in again.
  const content = Buffer.concat([PDF, Buffer.from('\n')]).toString('base64')
  const old = { caseId: await copyCase(city, first), evidenceId: 'contract', name: '旧合同.pdf', content }
  must(await city.command(applicant, 'songjiang', 'casework/attach', old))
  for (const stage of ['acceptance', 'verification', 'to_publish'] as const) {
    const known = at.get(stage) ?? (await copyCase(city, first))
    await leadTo(city, SONGJIANG, applicant, known, stage)
    at.set(stage, known)
  }
  // The same place on a road that asks finance for its opinion: no demonstration rule of a person has that road.
  const asked = await copyCase(city, at.get('to_publish') ?? '', { procedure: 'award-on-recognition' })
  await city.sql(
    "update case_state set situation = 'consultation', stage = 'joint', held_by = '{officer@finance}' where case_id = $1",
    [asked],
  )
  await city.sql("update case_desk set desk = 'officer@finance' where case_id = $1", [asked])
  at.set('consultation', asked)
  await leadTo(city, SONGJIANG, applicant, first, 'notice')
  await endNotices(city, SONGJIANG)
  await keep('decision')
  const [{ version }] = await city.sql('select version from case_state where case_id = $1', [first])
  const together = { cases: [{ caseId: first, version }] }
  const { id: bulk } = must(await city.command(SONGJIANG.head, 'songjiang', 'casework/bulk-approve', together))
  must(await act(city, SONGJIANG.head, 'songjiang', first, 'approve'))
  await keep('payment')
  const { batchId } = await prepare(city, SONGJIANG, [first])
  at.set('prepared', first)

  const refused = await copyCase(city, at.get('decision') ?? '')
  must(
    await act(city, SONGJIANG.head, 'songjiang', refused, 'refuse', { text: '合同不满一年。', clause: 'sj-2023 § 八' }),
  )
  at.set('refused', refused)
  const rated = await copyCase(city, refused)
  must(await city.command(applicant, 'songjiang', 'casework/rate', { caseId: rated, level: 1, text: '等得太久。' }))
  at.set('rated', rated)
  const sheet = { benefit: 'one-off-hiring-subsidy', sheet: '姓名\n赵演示\n' }
  const applicantId = await subjectOf(city, 'sj-company', 'songjiang')
  must(await city.command('sj-company', 'songjiang', 'casework/start-bundle', { ...sheet, applicantId }))
  const corrected = await copyCase(city, at.get('acceptance') ?? '')
  must(await act(city, SONGJIANG.clerk, 'songjiang', corrected, 'request_correction', { text: '请补交。' }))
  at.set('correction', corrected)
  const shown = await copyCase(city, at.get('to_publish') ?? '')
  must(await act(city, SONGJIANG.publisher, 'songjiang', shown, 'publish'))
  at.set('notice', shown)
  // The road that asks finance takes objections without a name.
  const open = await copyCase(city, asked)
  must(await act(city, 'sj-advisor', 'songjiang', open, 'advise', { text: '同意。' }))
  must(await act(city, SONGJIANG.publisher, 'songjiang', open, 'publish'))
  at.set('unnamed', open)
  const objected = await copyCase(city, shown)
  await city.newAccount('objector')
  must(await act(city, 'objector', 'songjiang', objected, 'object', { text: '此人没有在该公司上班过。' }))
  at.set('objection', objected)
  await tellAll(city.platform)
  await openOffices(city, 'songjiang')
  const figures = [{ address: 'parameter:internship_allowance_share', value: 10_000 }]
  for (const title of ['测算', '送签'])
    must(
      await city.command('sj-officer', 'songjiang', 'policy/save-draft', {
        id: null,
        title,
        trialFrom: '2023-08-01',
        figures,
        files: [],
      }),
    )
  await openMatches(city, applicant)
  await openOutreach(city, 'songjiang')
  const imports = await openImports(city)
  const twins = await openTwins(city, 'songjiang')
  await plantLists(city, 160, [1, 0, 0, 0, 0], 1)

  return {
    /** Id of the case all others were copied from: its files open. */
    first,
    /** A fresh copy in this stage, with the ids of what hangs on it. */
    async take(stage: StageName): Promise<Known> {
      const from = at.get(stage)
      if (from === undefined) throw new Error(`no template of ${stage}`)
      const id = await copyCase(city, from)
      if (stage === 'prepared') await copyBatch(city, batchId, id)
      await city.sql("update bulk_decision set status = 'waiting' where id = $1", [bulk])
      await resetOffices(city, 'songjiang')
      await layOffers(city, 'songjiang', id)
      await layHireReport(city, 'songjiang')
      await resetMatches(city)
      await resetOutreach(city, 'songjiang')
      await imports.reset()
      await twins.reset()
      await city.sql('delete from saved_view')
      await city.sql(
        "update policy_draft set state = 'draft', made_by = coalesce(prepared_by, made_by) where title = '测算'",
      )
      await city.sql(
        "update policy_draft set state = 'prepared', prepared_by = made_by, document = '演示：文件', document_day = '2024-05-15', clause = '第一条', effective_from = '2024-07-01' where title = '送签'",
      )
      await resetOpenings(city, applicant)
      must(
        await city.command('sj-officer', 'songjiang', 'platform/save-view', {
          room: 'casework',
          title: '在办',
          search: {},
        }),
      )
      return { ...(await knownIds(city, 'songjiang', id)), ...imports.ids, ...twins.ids }
    },
  }
}

export type Templates = Awaited<ReturnType<typeof openTemplates>>
