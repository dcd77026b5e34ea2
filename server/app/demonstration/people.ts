import { type Day, day, isoDay, yearOf } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { createSubject, type FactJson, recordFacts, standFor } from '../../registry/index.ts'
import { addOpenings, addSeeker } from './openings.ts'
import { addSchools } from './schools.ts'

/** Makes a demonstration city's people, organisations and records. Every fact says it is demonstration data. */
type MakePeople = (context: SignedIn, accounts: ReadonlyMap<string, string>, today: Day) => Promise<void>

async function state(
  context: SignedIn,
  subject: { id: string; kind: string },
  facts: Record<string, FactJson>,
): Promise<void> {
  await recordFacts(
    context,
    subject,
    Object.entries(facts).map(([key, value]) => ({ key, value, source: 'demonstration' as const, verified: true })),
  )
}

async function stand(
  context: SignedIn,
  accounts: ReadonlyMap<string, string>,
  login: string,
  subjectId: string,
  scope: 'self' | 'agent',
  from: Day,
): Promise<void> {
  const accountId = accounts.get(login)
  if (accountId !== undefined)
    await standFor(context, {
      id: newId(),
      accountId,
      subjectId,
      scope,
      proof: 'demonstration',
      validFrom: isoDay(from),
    })
}

const songjiang: MakePeople = async (context, accounts, today) => {
  const company = await createSubject(context, {
    kind: 'organisation',
    name: '星禾生物医药（演示）',
    areaCode: '310117',
  })
  await state(
    context,
    { id: company, kind: 'organisation' },
    {
      uscc: '91310117DEM000001B',
      kind: 'company',
      sector: 'biologic',
      area: '310117105',
      key_enterprise: true,
      size: 'small',
      on_dishonesty_list: false,
    },
  )
  await stand(context, accounts, 'sj-company', company, 'agent', today)
  const graduate = await createSubject(context, { kind: 'person', name: '沈知夏（演示）', areaCode: '310117' })
  await state(context, { id: graduate, kind: 'person' }, { graduated_on: '2023-06-30', birth_date: '1998-04-12' })
  await stand(context, accounts, 'sj-graduate', graduate, 'self', today)
  await makeIntern(context, accounts, today, company)
  const job = await createSubject(context, {
    kind: 'engagement',
    name: 'engagement',
    roles: { person: graduate, employer: company },
  })
  await state(
    context,
    { id: job, kind: 'engagement' },
    { kind: 'employment', started_on: '2023-09-01', contract_from: '2023-09-01', contract_until: '2025-08-31' },
  )
  await addOpenings(context, 'songjiang', company, today)
  await addSchools(context, yearOf(today), isoDay(today))
  const skills = [
    { skill: 'hplc', level: 3 },
    { skill: 'oos', level: 2 },
  ]
  await addSeeker(
    context,
    { name: '江予安（演示）', areaCode: '310117' },
    {
      skills,
      years: 2,
      experience: '在药企做过理化检验，熟悉液相。',
      wishedKinds: ['job'],
      wishedRoles: ['qc_chemistry'],
    },
  )
  await addSeeker(
    context,
    { name: '陆知遥（演示）', areaCode: '310117' },
    {
      skills: [{ skill: 'batch_record', level: 2 }],
      years: 0,
      experience: '毕业设计做过批记录电子化。',
      wishedKinds: ['internship', 'job'],
    },
  )
}

/** Somebody who looks for an internship, a base of the company where it can be, a hostel with beds. */
async function makeIntern(
  context: SignedIn,
  accounts: ReadonlyMap<string, string>,
  today: Day,
  company: string,
): Promise<void> {
  const intern = await createSubject(context, { kind: 'person', name: '夏一诺（演示）', areaCode: '310117' })
  const known = { graduated_on: '2023-06-30', birth_date: '2000-09-03', unemployed: true, education: 'bachelor' }
  await state(context, { id: intern, kind: 'person' }, known)
  await stand(context, accounts, 'sj-intern', intern, 'self', today)
  const base = await createSubject(context, {
    kind: 'carrier',
    name: '星禾青年见习基地（演示）',
    areaCode: '310117',
    roles: { lead_unit: company },
  })
  const facts = { kind: 'internship_base', area: '310117105', recognised: true, kept_on_percent: 60 }
  await state(context, { id: base, kind: 'carrier' }, facts)
  await createSubject(context, { kind: 'carrier', name: '松江青年人才驿站（演示）', areaCode: '310117' })
}

const sanming: MakePeople = async (context, accounts, today) => {
  const company = await createSubject(context, { kind: 'organisation', name: '归化药业（演示）', areaCode: '350421' })
  await state(
    context,
    { id: company, kind: 'organisation' },
    { uscc: '91350421DEM0000014', kind: 'company', sector: 'tcm', area: '350421' },
  )
  await stand(context, accounts, 'sm-company', company, 'agent', today)
  const body = await createSubject(context, {
    kind: 'carrier',
    name: '归化中药研发中心（演示）',
    areaCode: '350421',
    roles: { lead_unit: company },
  })
  await state(
    context,
    { id: body, kind: 'carrier' },
    { kind: 'rd_institution', newly_built: true, sector: 'tcm', area: '350421' },
  )
  await recognise(context, body, 'municipal', day('2023-06-15'))
  await recognise(context, body, 'provincial', day('2024-09-10'))
  await addOpenings(context, 'sanming', company, today)
  await addSeeker(
    context,
    { name: '沙溪月（演示）', areaCode: '350421' },
    { skills: [{ skill: 'fingerprint', level: 2 }], years: 1, experience: '做过中药饮片检验。', wishedKinds: ['job'] },
  )
  await makeCommissioner(context, accounts, today)
  const national = await createSubject(context, {
    kind: 'carrier',
    name: '归化药物中试平台（演示）',
    areaCode: '350421',
    roles: { lead_unit: company },
  })
  await state(
    context,
    { id: national, kind: 'carrier' },
    { kind: 'rd_institution', newly_built: true, sector: 'tcm', area: '350421' },
  )
  await recognise(context, national, 'national', day('2024-10-08'))
}

/** Somebody of a college whom the province appointed as commissioner for this year. */
async function makeCommissioner(context: SignedIn, accounts: ReadonlyMap<string, string>, today: Day): Promise<void> {
  const college = await createSubject(context, { kind: 'organisation', name: '闽中药学院（演示）', areaCode: '350400' })
  await state(context, { id: college, kind: 'organisation' }, { kind: 'university' })
  const person = await createSubject(context, {
    kind: 'person',
    name: '茯苓（演示）',
    areaCode: '350421',
    roles: { employer: college },
  })
  await stand(context, accounts, 'sm-commissioner', person, 'self', today)
  const year = await createSubject(context, {
    kind: 'commissioner_year',
    name: 'commissioner_year',
    areaCode: '350421',
    roles: { commissioner: person },
  })
  const facts = { level: 'provincial', recognised_on: '2024-04-10' }
  await state(context, { id: year, kind: 'commissioner_year' }, facts)
}

async function recognise(context: SignedIn, carrier: string, level: string, on: Day): Promise<void> {
  const id = await createSubject(context, { kind: 'recognition', name: 'recognition', roles: { carrier } })
  await state(context, { id, kind: 'recognition' }, { level, on: isoDay(on), first_at_level: true })
}

export const peopleOf: Record<'songjiang' | 'sanming', MakePeople> = { songjiang, sanming }
