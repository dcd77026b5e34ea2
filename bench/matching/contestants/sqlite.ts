import type { Taxonomy } from '@xinglin/matching'
import { personAt } from '../people.ts'
import type { Question } from '../questions.ts'
import { bestScores, bytesOf, type Candidate, scorerOf } from '../score.ts'

/**
 * SQLite in memory: FTS5 holds every facet and skill as a word, so that constraints and the mandatory skill are one text query; numbers are
 * compared in the table, JavaScript scores. Undefined where better-sqlite3 was not built.
 */
export async function sqlite(people: number, taxonomy: Taxonomy) {
  const loaded = await import('better-sqlite3').catch(() => undefined)
  if (!loaded) return undefined
  const database = new loaded.default(':memory:')
  database.exec(`
    create table profile (n integer primary key, region int, education int, pay int, free int, years int, employer int, skills blob);
    create virtual table facet using fts5(words, content='', detail=none)`)
  const profile = database.prepare('insert into profile values (?,?,?,?,?,?,?,?)')
  const facet = database.prepare('insert into facet (rowid, words) values (?,?)')
  database.exec('begin')
  for (let n = 0; n < people; n++) {
    const { open, region, education, rank, job, pay, free, years, employer, skills } = personAt(n)
    profile.run(n, region, education, pay, free, years, employer, bytesOf(skills))
    const words = [`o${Number(open)}`, `r${region}`, `j${job}`, ...skills.map(([skill]) => `s${skill}`)]
    for (let level = 1; level <= education; level++) words.push(`e${level}`)
    for (let level = 1; level <= rank; level++) words.push(`t${level}`)
    facet.run(n, words.join(' '))
  }
  database.exec("commit; insert into facet(facet) values ('optimize')")
  const find = database.prepare<unknown[], Candidate>(
    `select n, region, education, years, skills from facet join profile on n = facet.rowid
     where facet match ? and pay <= ? and free <= ? and employer <> ?`,
  )
  return {
    ask(question: Question): number[] {
      const mandatory = taxonomy.accepted(question.skills[0]?.skill ?? 0).map(({ concept }) => `s${concept}`)
      const words = [
        'o1',
        `j${question.job}`,
        `e${question.education}`,
        `t${question.rank}`,
        `(${question.regions.map((region) => `r${region}`).join(' OR ')})`,
        `(${mandatory.join(' OR ')})`,
      ]
      const rows = find.iterate(words.join(' AND '), question.payMost, question.freeBy, question.notAt)
      return bestScores(rows, scorerOf(question, taxonomy))
    },
    end: () => database.close(),
  }
}
