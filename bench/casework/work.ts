import { pinyin } from 'pinyin-pro'
import type { Bench } from './city.ts'
import { random } from './names.ts'

/** One thing an officer does, by the kind it is counted under. */
export type Task = { readonly kind: string; readonly path: string }

/** What an officer of a district asks in a day, in no order: built from what is there, so that every search finds something. */
export async function tasksOf(
  bench: Bench,
  tenant: string,
  slug: string,
  seed: number,
  area?: string,
): Promise<() => Task> {
  const people = await bench.sql(
    "select name from subject where tenant_id = $1 and kind = 'person' order by id limit 400",
    [tenant],
  )
  const companies = await bench.sql(
    "select name from subject where tenant_id = $1 and kind = 'organisation' order by id limit 200",
    [tenant],
  )
  const cases = await bench.sql(
    "select id, number, situation from case_file f join case_state s on s.tenant_id = f.tenant_id and s.case_id = f.id where f.tenant_id = $1 and s.situation <> 'draft' and f.number like '202%' and ($2::text is null or f.area_code = $2) order by md5(f.id::text) limit 600",
    [tenant, area ?? null],
  )
  const next = random(seed)
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
  const queue = (search: Record<string, string | number>) =>
    `queue?${new URLSearchParams({ size: '25', ...Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)])) })}`
  const find = (text: string) => `find?${new URLSearchParams({ text })}`
  const person = () => String(one(people).name)
  const initials = (name: string) => pinyin(name, { pattern: 'first', toneType: 'none', separator: '' })
  const sound = (name: string) => pinyin(name, { toneType: 'none', separator: '', surname: 'head' })
  const company = () => String(one(companies).name)
  const lists: (() => string)[] = [
    () => queue({ view: 'mine' }),
    () => queue({ view: 'open', page: 1 + Math.floor(next() * 4) }),
    () => queue({ view: 'all', sort: 'newest', page: 1 + Math.floor(next() * 8) }),
    () => queue({ view: 'open', situation: one(['acceptance', 'verification', 'decision', 'notice']) }),
    () => queue({ view: 'mine', colour: one(['late', 'warn', 'fine']) }),
    () => queue({ view: 'all', benefit: 'graduate-living-allowance', sort: 'newest' }),
    () => queue({ view: 'all', area: one(['310117102', '310117105', '310117001']), sort: 'newest' }),
    () => queue({ view: 'all', situation: 'paid', filedFrom: '2023-01-01', filedTo: '2023-03-31' }),
    () => queue({ view: 'open', assignee: 'nobody' }),
    () => queue({ view: 'all', search: person() }),
    () => queue({ view: 'all', search: String(one(cases).number) }),
  ]
  const finds: (() => string)[] = [
    () => find(person()),
    () => find(person().slice(0, 2)),
    () => find(person().slice(1)),
    () => find(one([...'王李张单曾芳伟'])),
    () => find(initials(person())),
    () => find(sound(person())),
    () => find(company().slice(3, 7)),
    () => find(initials(company().slice(0, 4))),
    () => find(one(['生物', '药业', 'biotech', '有限公司'])),
    () => find(String(one(cases).number)),
    () => find(String(one(cases).number).slice(-4)),
  ]
  return () => {
    const dice = next()
    const [kind, path] =
      dice < 0.35
        ? ['list', one(lists)()]
        : dice < 0.7
          ? ['find', one(finds)()]
          : ['case', `case?caseId=${one(cases).id}`]
    return { kind: String(kind), path: `/api/${slug}/casework/${path}` }
  }
}
