import { namePartsOf } from '../../server/registry/find/name-parts.ts'
import { type Bench, DISTRICTS } from './city.ts'
import { type Models, SHARES, type Standing } from './models.ts'
import { companyNames, peopleNames } from './names.ts'

/** Distinct names of people at the most: in a large city many share one. */
const NAMES = 60_000
/** A company has as many cases as this, on the whole; some many times as many, some one. */
const CASES_A_COMPANY = 50
const YEARS = 6

/** Makes the tables of the bench itself: model cases, units, names. They lie in a schema of their own. */
export async function prepareFill(bench: Bench, models: Models): Promise<void> {
  await bench.sql('create schema bench')
  // Deterministic: the same serial is the same id, and its first half is the time, as UUIDv7 has it.
  await bench.sql(`create function bench.id(kind text, n bigint, ms bigint) returns uuid immutable parallel safe language sql as $$
    select (lpad(to_hex(ms), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid $$`)
  await bench.sql('create table bench.model (standing text, case_id uuid, from_share int, to_share int)')
  let from = 0
  for (const [standing, caseId] of Object.entries(models)) {
    const share = standing === 'draft' ? 0 : SHARES[standing as Exclude<Standing, 'draft'>]
    await bench.sql('insert into bench.model values ($1, $2, $3, $4)', [standing, caseId, from, from + share])
    from += share
  }
  const pack = bench.platform.packs.current('songjiang-2023')
  const rules = [...pack.rules.values()].filter(
    (rule) =>
      rule.beneficiary.path === 'engagement.person' &&
      rule.procedure === 'award-on-application' &&
      rule.handledBy !== 'area' &&
      rule.handledBy,
  )
  await bench.sql(
    'create table bench.rule as select row_number() over () - 1 as n, * from unnest($1::text[], $2::text[]) as r(benefit, unit)',
    [rules.map((one) => one.id), rules.map((one) => one.handledBy)],
  )
  const towns = [...pack.units.values()].filter((one) => one.kind === 'town')
  await bench.sql(
    'create table bench.town as select row_number() over () - 1 as n, * from unnest($1::text[], $2::text[]) as t(unit, area)',
    [towns.map((one) => one.id), towns.map((one) => one.area)],
  )
  await bench.sql('create table bench.name (kind text, n int, name text, primary key (kind, n))')
  await bench.sql('create table bench.part (kind text, name text, way smallint, part text collate "C")')
}

/** Names with their parts, written once for all who bear them: by the program's own code. */
async function makeNames(bench: Bench, kind: 'person' | 'organisation', names: readonly string[]): Promise<void> {
  await bench.sql(
    'insert into bench.name select $1, n - 1, name from unnest($2::text[]) with ordinality as t(name, n)',
    [kind, names],
  )
  const distinct = [...new Set(names)]
  for (let at = 0; at < distinct.length; at += 5000) {
    const parts = distinct
      .slice(at, at + 5000)
      .flatMap((name) => namePartsOf(kind, name).map((one) => ({ name, ...one })))
    await bench.sql('insert into bench.part select $1, * from unnest($2::text[], $3::smallint[], $4::text[])', [
      kind,
      parts.map((one) => one.name),
      parts.map((one) => one.way),
      parts.map((one) => one.part),
    ])
  }
}

/** Multiplies the model cases to `cases` in three districts, with `drafts` complete drafts for `applicants` accounts on top, in Songjiang. */
export async function fill(bench: Bench, cases: number, drafts: number, applicants: readonly string[]): Promise<void> {
  await makeNames(bench, 'person', peopleNames(Math.min(NAMES, cases)))
  await makeNames(bench, 'organisation', companyNames(Math.ceil(cases / CASES_A_COMPANY)))
  await bench.sql(
    'create table bench.applicant as select n - 1 as n, id from unnest($1::text[]) with ordinality as t(id, n)',
    [applicants],
  )
  for (const { id, share } of DISTRICTS) {
    await fillDistrict(bench, id, Math.round(cases * share), false)
    if (share === DISTRICTS[0].share) await fillDistrict(bench, id, drafts, true)
  }
  await bench.sql('drop schema bench cascade')
  await bench.sql('vacuum analyze')
}

async function fillDistrict(bench: Bench, tenant: string, cases: number, drafts: boolean): Promise<void> {
  const companies = Math.ceil(cases / CASES_A_COMPANY)
  const kind = drafts ? 'draft' : 'case'
  const [{ today }] = await bench.sql(
    `select coalesce((select day from business_day where tenant_id = '${DISTRICTS[0].id}' order by id desc limit 1), current_date)::text as today`,
  )
  const standing = drafts ? "m.standing = 'draft'" : 'm.from_share <= g.share and g.share < m.to_share'
  await bench.sql('drop table if exists bench.made')
  await bench.sql(`create table bench.made as
    with g as (select n, ('x' || substr(md5('share' || n), 1, 7))::bit(28)::int % 1000 as share,
        ('x' || substr(md5('place' || n), 1, 7))::bit(28)::int as dice,
        (extract(epoch from '${today}'::date) * 1000)::bigint - (${YEARS} * 365 * 86400000.0 * (1 - (n + 1.0) / ${cases}))::bigint as ms
      from generate_series(0, ${cases - 1}) as n)
    select g.n, g.dice, case when ${drafts} then 100 + g.n else (100 + row_number() over (partition by to_char(to_timestamp(g.ms / 1000), 'YYYY') order by g.n))::int end as own, bench.id('${kind}', g.n, g.ms) as id, bench.id('${kind}job', g.n, g.ms) as job,
      bench.id('${kind}person', case when ${drafts} then g.n else g.n * 7 / 10 end, 1500000000000) as person,
      bench.id('company', floor(${companies} * power((g.dice % 10000) / 10000.0, 2.5))::bigint, 1500000000000) as company,
      m.case_id as model, m.standing, r.benefit, r.unit, t.unit as town, t.area,
      to_timestamp(g.ms / 1000) as at, (to_timestamp(g.ms / 1000))::date as filed,
      '${today}'::date + (g.dice / 7 % 40) - 12 as due
    from g join bench.model m on ${standing}
      join bench.rule r on r.n = case when ${drafts} or g.dice % 3 > 0 then (select n from bench.rule where benefit = 'graduate-living-allowance') else g.dice / 3 % (select count(*) from bench.rule) end
      join bench.town t on t.n = g.dice / 5 % (select count(*) from bench.town)`)
  const to = `'${tenant}'::uuid`
  const by = "'demonstration'"
  await bench.sql(`insert into subject (tenant_id, id, kind, name, area_code, created_by, at)
    select ${to}, c.id, 'organisation', name.name, null, ${by}, now() from (select distinct company as id from bench.made) c
    join bench.name on name.kind = 'organisation' and name.n = ('x' || substr(md5(c.id::text), 1, 7))::bit(28)::int % (select count(*) from bench.name where kind = 'organisation') on conflict do nothing`)
  await bench.sql(`insert into organisation_facts (tenant_id, subject_id, sector, area, kind)
    select ${to}, company, 'biologic', min(area), 'company' from bench.made group by company on conflict do nothing`)
  await bench.sql(`insert into subject (tenant_id, id, kind, name, area_code, created_by, at)
    select ${to}, p.id, 'person', name.name, null, ${by}, now() from (select distinct person as id from bench.made) p
    join bench.name on name.kind = 'person' and name.n = ('x' || substr(md5(p.id::text), 1, 7))::bit(28)::int % (select count(*) from bench.name where kind = 'person')`)
  await bench.sql(`insert into subject select ${to}, job, 'engagement', 'engagement', null, ${by}, at from bench.made`)
  await bench.sql(
    `insert into subject_link select ${to}, job, 'person', person from bench.made union all select ${to}, job, 'employer', company from bench.made`,
  )
  // The model's own facts, once for each person and each job.
  const facts = (
    subject: string,
    of: string,
  ) => `insert into fact (tenant_id, id, subject_id, key, value, source, evidence_file_id, recorded_by, recorded_on)
    select ${to}, bench.id('${kind}${subject}' || f.key, row_number() over (), 1600000000000), m.${subject}, f.key, f.value, 'demonstration', null, ${by}, f.recorded_on
    from (select distinct on (${subject}) * from bench.made) m join case_file model on model.id = m.model join fact f on f.tenant_id = model.tenant_id and f.subject_id = ${of}`
  await bench.sql(facts('job', 'model.subject_id'))
  await bench.sql(facts('person', 'model.beneficiary_id'))
  await bench.sql(`insert into fact (tenant_id, id, subject_id, key, value, source, recorded_by, recorded_on)
    select ${to}, bench.id('${kind}companyfact' || key, row_number() over (), 1600000000000), c.id, key, value::jsonb, 'demonstration', ${by}, '2022-01-01'
    from (select company as id, min(area) as area from bench.made where not ${drafts} group by company) c cross join lateral (values ('sector', '"biologic"'), ('area', to_json(c.area)::text), ('kind', '"company"')) v(key, value)`)
  for (const [table, column, model] of [
    ['engagement_facts', 'job', 'subject_id'],
    ['person_facts', 'person', 'beneficiary_id'],
  ] as const)
    await bench.sql(`insert into ${table} select made.*
      from (select distinct on (${column}) * from bench.made) m join case_file model on model.id = m.model join ${table} one on one.tenant_id = model.tenant_id and one.subject_id = model.${model}
      cross join lateral jsonb_populate_record(one, jsonb_build_object('tenant_id', ${to}, 'subject_id', m.${column}) || ${column === 'job' ? "jsonb_build_object('person_id', m.person, 'employer_id', m.company)" : "'{}'::jsonb"}) as made`)
  await bench.sql(`insert into secret_value (tenant_id, subject_kind, subject_id, key, ciphertext, key_version, blind_index, mask)
    select ${to}, s.subject_kind, m.person::text, s.key, s.ciphertext, s.key_version, md5(m.person::text || s.key) || md5(s.key), s.mask
    from (select distinct on (person) * from bench.made) m join case_file model on model.id = m.model join secret_value s on s.subject_id = model.beneficiary_id::text`)
  await bench.sql(`insert into case_file (tenant_id, id, number, benefit, subject_id, beneficiary_id, applicant_id, unit_id, area_code, area_unit_id, procedure, pack_hash, filed_facts, created_by, at)
    select ${to}, m.id, case when ${drafts} then '2010' else to_char(m.filed, 'YYYY') end || '-' || lpad(own::text, greatest(5, length(own::text)), '0'), m.benefit, job, person, person, m.unit, m.area, m.town, f.procedure, f.pack_hash, f.filed_facts,
      ${drafts ? '(select id from bench.applicant a where a.n = m.n % (select count(*) from bench.applicant))' : by}, m.at
    from bench.made m join case_file f on f.id = m.model`)
  const shifted = '(m.filed + (a.business_day - first.business_day))'
  await bench.sql(`insert into case_action select ${to}, m.id, a.sequence, a.kind, ${drafts ? 'f.created_by' : 'a.by'}, a.by_name, ${shifted}, a.detail, m.at + (a.sequence || ' days')::interval
    from bench.made m join case_file f on f.tenant_id = ${to} and f.id = m.id join case_action a on a.case_id = m.model join case_action first on first.case_id = m.model and first.sequence = 1`)
  // What has run its time is told already and no notice ends while the bench runs: the clock would work beside it otherwise.
  const open = "m.standing not in ('paid', 'withdrawn', 'draft')"
  await bench.sql(`insert into case_state (tenant_id, case_id, benefit, unit_id, area_code, version, situation, stage, filed_on, held_by, held_since, stage_due_on, stage_warn_on, promised_on, notice_until, sum, payable, paid, committed, owed, escalated)
    select ${to}, m.id, m.benefit, m.unit, m.area, s.version, s.situation, s.stage, case when s.filed_on is null then null when ${open} then m.due - 30 else m.filed end,
      (select coalesce(array_agg(replace(one, 'hr-bureau', m.unit)), '{}') from unnest(s.held_by) one), m.due - 10,
      case when ${open} and s.stage_due_on is not null then m.due end, case when ${open} and s.stage_warn_on is not null then m.due - 2 end, m.due + 30,
      case when s.notice_until is not null and ${open} then greatest(m.due, '${today}'::date + 3) end, s.sum, s.payable, s.paid, s.committed, s.owed, m.due < '${today}'
    from bench.made m join case_state s on s.case_id = m.model`)
  await bench.sql(`insert into case_desk (tenant_id, case_id, desk, since, due, warn)
    select distinct ${to}, m.id, desk, s.held_since, s.stage_due_on, s.stage_warn_on from bench.made m join case_state s on s.tenant_id = ${to} and s.case_id = m.id, unnest(s.held_by) as desk`)
  await bench.sql(`insert into case_party (tenant_id, party_id, case_id)
    select ${to}, person, id from bench.made union all select ${to}, company, id from bench.made`)
  if (!drafts)
    await bench.sql(`with given as (
        insert into award (tenant_id, id, benefit, subject_id, beneficiary_id, period, tranche, sum, valid_on, case_id, keys, pack_hash, grounds)
        select ${to}, bench.id('award', m.n, 1600000000000), m.benefit, m.job, m.person, 'once', 'whole', s.paid, m.filed, m.id,
          jsonb_build_object('engagement', m.job, 'engagement.person', m.person), f.pack_hash, '[]'
        from bench.made m join case_state s on s.tenant_id = ${to} and s.case_id = m.id join case_file f on f.tenant_id = ${to} and f.id = m.id where s.paid > 0
        returning id, beneficiary_id, subject_id)
      insert into award_key (tenant_id, key, award_id) select ${to}, beneficiary_id::text, id from given union all select ${to}, subject_id::text, id from given`)
  await bench.sql(
    `insert into case_evidence select ${to}, m.id, e.evidence_id, e.file_id, m.at from bench.made m join case_evidence e on e.case_id = m.model`,
  )
  await bench.sql(`insert into audit_entry (tenant_id, id, account_id, action, subject_kind, subject_id, detail, request_id, at)
    select ${to}, bench.id('audit', n, (extract(epoch from m.at) * 1000)::bigint), null, 'demonstration/fill', 'case', m.id, '{}', 'bench', m.at from bench.made m`)
  if (drafts)
    await bench.sql(`insert into representation (tenant_id, id, account_id, subject_id, scope, proof, valid_from)
      select ${to}, bench.id('stand', m.n, 1600000000000), f.created_by, m.person, 'agent', 'demonstration', '2022-01-01' from bench.made m join case_file f on f.tenant_id = ${to} and f.id = m.id`)
  // Sorted, so that the largest index is written from its beginning to its end.
  await bench.sql(`insert into name_part select ${to}, s.kind, p.way, p.part, s.id
    from subject s join bench.part p on p.kind = s.kind and p.name = s.name
    where s.tenant_id = ${to} and s.id in (select person from bench.made union select company from bench.made)
    order by 2, 3, 4, 5 on conflict do nothing`)
  if (!drafts)
    await bench.sql(`insert into number_series (tenant_id, series, last) select ${to}, 'case/' || to_char(filed, 'YYYY'), max(own) from bench.made group by 2
      on conflict (tenant_id, series) do update set last = greatest(number_series.last, excluded.last)`)
}
