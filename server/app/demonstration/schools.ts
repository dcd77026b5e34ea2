import type { SignedIn } from '../../platform/context.ts'
import { createSubject, recordFacts } from '../../registry/index.ts'

type Cohort = { readonly discipline: string; readonly education: string; readonly graduates: number }

/** Made-up schools; the numbers stand for nothing real. */
const SCHOOLS: readonly { readonly name: string; readonly kind: string; readonly cohorts: readonly Cohort[] }[] = [
  {
    name: '松江药科大学（演示）',
    kind: 'university',
    cohorts: [
      { discipline: 'pharmacy', education: 'bachelor', graduates: 120 },
      { discipline: 'pharmacy', education: 'master', graduates: 60 },
      { discipline: 'bioengineering', education: 'bachelor', graduates: 80 },
    ],
  },
  {
    name: '云间职业技术学院（演示）',
    kind: 'vocational_school',
    cohorts: [
      { discipline: 'drug_device_vocational', education: 'associate', graduates: 150 },
      { discipline: 'biotechnology_vocational', education: 'associate', graduates: 90 },
    ],
  },
]

/** Schools whose cohorts graduate in a year, each number marked as made up. `asOf`: yyyy-mm-dd. */
export async function addSchools(context: SignedIn, year: number, asOf: string): Promise<void> {
  const known = { source: 'demonstration', verified: true } as const
  for (const { name, kind, cohorts } of SCHOOLS) {
    const school = await createSubject(context, { kind: 'organisation', name })
    await recordFacts(context, { id: school, kind: 'organisation' }, [{ key: 'kind', value: kind, ...known }])
    for (const cohort of cohorts) {
      const id = await createSubject(context, { kind: 'cohort', name: 'cohort', roles: { school } })
      const facts = { ...cohort, year, published_in: '演示数据，不是真实人数', as_of: asOf }
      await recordFacts(
        context,
        { id, kind: 'cohort' },
        Object.entries(facts).map(([key, value]) => ({ key, value, ...known })),
      )
    }
  }
}
