import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endIndex, keepIndex } from '../../server/matching/index.ts'
import { must } from './cases.ts'
import { type City, openCity, tenantId } from './city.ts'
import { buildThread, inContextOf } from './matching-thread.ts'
import { companyOf, listFor, lookFor, postOpening } from './openings.ts'

const slug = 'songjiang'
const ground = '演示：企业岗位里的说法'
let city: City
let company: string
const inContext = inContextOf(() => city)
beforeAll(async () => {
  city = await openCity()
  company = await companyOf(city)
  await city.sql("update opportunity set status = 'closed'")
  await city.sql("update profile set looking = 'no'")
  const file = await buildThread('taxonomy')
  await inContext((context) => keepIndex(context, file))
}, 120_000)
afterAll(async () => {
  await inContext((context) => endIndex(context))
  await city.close()
})

const page = async (who = 'sj-officer') => must(await city.query(who, slug, 'registry/taxonomy', {}))
const change = (body: object, who = 'sj-officer') =>
  city.command(who, slug, 'registry/change-taxonomy', { change: body, ground })
const withdraw = (number: number, who = 'sj-officer') =>
  city.command(who, slug, 'registry/withdraw-taxonomy-change', { number, ground: '演示：看错了' })
/** An opening that nobody gave a role or a skill, with this title and these conditions. */
async function plainOpening(title: string, conditions = '不限'): Promise<string> {
  const id = await postOpening(city, company, { role: null, skills: [], education: null })
  await city.sql('update opportunity set title = $2, conditions = $3 where id = $1', [id, title, conditions])
  return id
}
const wordsOf = async () => (await page()).words.map((one: { word: string }) => one.word)

describe('curating the words of a city', () => {
  test('a word of an opening that maps to nothing is listed, mapped, and finds who has the skill, by the thread that runs', async () => {
    const opening = await plainOpening('叠氮化研究')
    const person = await lookFor(city, 'synth', { skills: [{ skill: 'organic_synthesis', level: 4 }] })
    expect((await page()).words).toContainEqual({
      word: '叠氮化研究',
      often: 1,
      where: [{ title: { zh: '岗位', en: 'opening' }, often: 1 }],
      samples: ['叠氮化研究'],
    })
    const before = await listFor(city, opening)
    expect(before).toMatchObject({ answeredBy: 'index' })
    expect(before.rows[0]?.reasons.map((one: { zh: string }) => one.zh).join()).not.toContain('有机合成')
    const { version } = await page()
    must(await change({ kind: 'alias', concept: 'organic_synthesis', word: '叠氮化' }))
    const after = await listFor(city, opening)
    expect(after).toMatchObject({ answeredBy: 'index' })
    expect(after.placeOf(person)).toBe(0)
    expect(after.rows[0].reasons[0].zh).toMatch(/^有机合成：具备/)
    // The list names the words it was read with, and the word is no longer without a meaning.
    const [list] = await city.sql('select taxonomy_version from shown_list where id = $1', [after.listId])
    expect(list.taxonomy_version).toBe((await page()).version)
    expect(list.taxonomy_version).not.toBe(version)
    expect(await wordsOf()).not.toContain('叠氮化研究')
  })

  test('the person sees the opening by the same score', async () => {
    const mine = must(await city.query('synth', slug, 'matching/openings-for', {})).list
    expect(mine.rows[0].reasons[0].zh).toMatch(/^有机合成：具备/)
  })

  test('a skill and a role are added with names in both languages, can be chosen, and are not taken away while somebody has them', async () => {
    const { number } = must(await change({ kind: 'skill', title: { zh: '拉曼光谱', en: 'Raman spectroscopy' } }))
    const id = `city-${number}`
    must(
      await change({
        kind: 'role',
        title: { zh: '光谱分析员', en: 'Spectroscopist' },
        family: 'quality',
        skills: [{ skill: id, weight: 3 }],
      }),
    )
    await city.newAccount('raman')
    must(await city.command('raman', slug, 'registry/become-person', { name: '冯演示' }))
    const profile = { version: 0, years: 2, experience: '', skills: [{ skill: id, level: 4 }] }
    const wishes = { wishedKinds: [], wishedRoles: [], wishedAreas: [], wishedPay: null, availableFrom: null }
    const { personId } = must(await city.command('raman', slug, 'registry/keep-profile', { ...profile, ...wishes }))
    must(await city.command('raman', slug, 'registry/give-consent', { purpose: 'be_matched' }))
    const opening = await plainOpening('光谱分析员')
    expect((await listFor(city, opening)).placeOf(personId)).toBe(0)
    const refused = await withdraw(number)
    expect([refused.status, refused.body.message ?? refused.text]).toEqual([409, expect.stringContaining('1')])
    // The other city goes by its own words.
    const other = must(await city.query('sm-officer', 'sanming', 'registry/taxonomy', {}))
    expect(other.version).toBe(other.packVersion)
    expect(other.concepts.some((one: { id: string }) => one.id === id)).toBe(false)
  })

  test('a relation is changed, with its source, and taken back: scores are as before, to the last bit', async () => {
    const opening = await postOpening(city, company, { skills: [{ skill: 'hplc', level: 3 }], education: null })
    await lookFor(city, 'gas', { skills: [{ skill: 'gc', level: 5 }] })
    const rowOf = async () =>
      (await listFor(city, opening)).rows.find((one: { reasons: { zh: string }[] }) =>
        one.reasons.some(({ zh }) => zh.includes('气相')),
      )
    const before = await rowOf()
    const relation = { kind: 'relation', from: 'gc', to: 'hplc', type: 'sibling', strength: 20, back: null }
    const { number } = must(await change(relation))
    const lower = await rowOf()
    expect(lower.score).toBeLessThan(before.score)
    expect(
      must(await city.query('sj-officer', slug, 'registry/concept', { conceptId: 'gc' })).relations,
    ).toContainEqual(
      expect.objectContaining({ from: 'gc', to: 'hplc', strength: 20, back: null, source: { zh: ground, en: ground } }),
    )
    must(await withdraw(number, 'sj-head'))
    expect((await rowOf()).score).toBe(before.score)
    expect((await withdraw(number)).status).toBe(409)
    const rows = (await page()).changes.filter((one: { number: number }) => one.number >= number)
    expect(rows.map((one: { standing: string }) => one.standing)).toEqual(['withdrawal', 'withdrawn'])
  })

  test('a word set aside is not listed again; one that means something is refused', async () => {
    await plainOpening('包吃住学徒')
    expect(await wordsOf()).toContain('包吃住')
    must(await change({ kind: 'plain', word: '包吃住' }))
    expect(await wordsOf()).not.toContain('包吃住')
    expect((await change({ kind: 'alias', concept: 'gc', word: '包吃住' })).status).toBe(409)
    expect((await change({ kind: 'alias', concept: 'nothing', word: '新说法' })).status).toBe(409)
  })

  test('a word that one profile alone has is not shown; of two it is, without what else they wrote', async () => {
    const write = async (login: string) => {
      const person = await lookFor(city, login)
      await city.sql("update profile set experience = '负责凝胶电泳' where person_id = $1", [person])
    }
    await write('gel-one')
    expect(await wordsOf()).not.toContain('凝胶电泳')
    await write('gel-two')
    const found = (await page()).words.find((one: { word: string }) => one.word === '凝胶电泳')
    expect(found).toEqual({
      word: '凝胶电泳',
      often: 2,
      where: [{ title: { zh: '求职档案', en: 'profile' }, often: 2 }],
      samples: [],
    })
  })

  test('is for officers and heads of the unit that leads; every change is one audit line', async () => {
    const statusOf = async (who: string) => (await city.query(who, slug, 'registry/taxonomy', {})).status
    await city.newAccount('tax-officer', slug, 'officer@finance')
    expect([await statusOf('sj-head'), await statusOf('tax-officer'), await statusOf('sj-clerk')]).toEqual([
      200, 403, 403,
    ])
    expect((await change({ kind: 'plain', word: '双休' }, 'tax-officer')).status).toBe(403)
    const [lines] = await city.sql(
      "select count(*)::int from audit_entry where tenant_id = $1 and action like 'registry/%taxonomy%'",
      [tenantId(slug)],
    )
    const [rows] = await city.sql('select count(*)::int, max(number)::int from taxonomy_change where tenant_id = $1', [
      tenantId(slug),
    ])
    expect(rows.max).toBe(rows.count)
    expect(lines.count).toBe(rows.count)
  })

  test('of two curators at once each gets a number of their own, and one word is mapped once', async () => {
    const words = ['甲词', '乙词', '丙词', '丁词', '丁词']
    const answers = await Promise.all(words.map((word) => change({ kind: 'plain', word })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 409])
    const numbers = answers.filter(({ status }) => status === 200).map(({ body }) => body.number)
    expect(new Set(numbers).size).toBe(4)
  })
})
