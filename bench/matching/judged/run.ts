import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDictionary, buildTaxonomy, buildTextIndex, buildTitleIndex, type TextIndex } from '@xinglin/matching'
import { readFolder } from '../../../cli/pack/read-folder.ts'

const FOLDER = join('bench', 'matching', 'judged')
/** From this grade on a title counts as right for MAP. */
const RIGHT = 2

interface Title {
  readonly role: string
  readonly rank: number
  readonly text: string
}

export interface Quality {
  readonly name: string
  readonly ndcg: number
  readonly map: number
  /** The same for a Chinese title asked and English ones found, and the other way round. */
  readonly acrossNdcg: number
}

/** nDCG@10 and MAP over all judged titles: plain n-grams, our grams, and both with the national taxonomy. */
export async function judgedTitles(): Promise<{
  readonly titles: number
  readonly unmapped: number
  readonly quality: readonly Quality[]
}> {
  const titles = rows('titles.tsv').map(
    ([role, rank, text]): Title => ({ role: role ?? '', rank: Number(rank), text: text ?? '' }),
  )
  const groups = new Map(rows('groups.tsv').map(([role, family, bench]) => [role, { family, bench }]))
  const { pack } = await readFolder(join('packs', 'national'))
  if (!pack) throw new Error('packs/national cannot be read')
  const taxonomy = buildTaxonomy(pack.taxonomy)
  const dictionary = buildDictionary(taxonomy, pack.taxonomy.words)
  const texts = titles.map(({ text }) => text)
  const grade = (asked: Title, found: Title): number => {
    const near = Math.abs(asked.rank - found.rank) <= 1
    if (asked.role === found.role) return near ? 3 : 2
    const [one, other] = [groups.get(asked.role), groups.get(found.role)]
    if (one?.bench === other?.bench) return near ? 2 : 1
    return one?.family === other?.family ? 1 : 0
  }
  const ways: readonly (readonly [string, TextIndex])[] = [
    ['character n-grams (2–4), TF-IDF', buildTextIndex(texts, characters)],
    ['signs, pairs of signs and words, TF-IDF', buildTextIndex(texts)],
    ['with the taxonomy', buildTitleIndex(texts, taxonomy, dictionary)],
  ]
  return {
    titles: titles.length,
    unmapped: texts.filter((text) => dictionary.understand(text).concepts.length === 0).length,
    quality: ways.map(([name, index]) => {
      const found = titles.map((asked, at) =>
        index.search(asked.text).flatMap((one) => (one.at === at ? [] : [one.at])),
      )
      const over = (
        measure: (asked: Title, order: readonly number[], pool: readonly number[]) => number,
        across: boolean,
      ) =>
        mean(
          titles.map((asked, at) => {
            const pool = titles.flatMap((other, n) =>
              n !== at && (!across || isChinese(other.text) !== isChinese(asked.text)) ? [n] : [],
            )
            const allowed = new Set(pool)
            return measure(
              asked,
              (found[at] ?? []).filter((n) => allowed.has(n)),
              pool,
            )
          }),
        )
      const grades = (asked: Title, order: readonly number[]) => order.map((n) => grade(asked, titles[n] as Title))
      const ndcg = (asked: Title, order: readonly number[], pool: readonly number[]) => {
        const best = gain(grades(asked, pool).sort((a, b) => b - a))
        return best === 0 ? 1 : gain(grades(asked, order)) / best
      }
      const precision = (asked: Title, order: readonly number[], pool: readonly number[]) => {
        const all = grades(asked, pool).filter((one) => one >= RIGHT).length
        let [right, sum] = [0, 0]
        for (const [place, one] of grades(asked, order).entries()) if (one >= RIGHT) sum += ++right / (place + 1)
        return all === 0 ? 1 : sum / all
      }
      return { name, ndcg: over(ndcg, false), map: over(precision, false), acrossNdcg: over(ndcg, true) }
    }),
  }
}

function rows(name: string): string[][] {
  const lines = readFileSync(join(FOLDER, name), 'utf8').trim().split('\n')
  return lines.map((line) => line.split('\t'))
}

/** The usual baseline: every run of two to four signs, letters and Chinese alike. */
function characters(text: string): string[] {
  const signs = [...text.toLowerCase()]
  return [2, 3, 4].flatMap((length) =>
    signs.slice(0, Math.max(0, signs.length - length + 1)).map((_, at) => signs.slice(at, at + length).join('')),
  )
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
