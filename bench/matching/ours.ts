import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromBytes, MatchIndex, type Taxonomy, toBytes } from '@xinglin/matching'
import { personAt, REGIONS, rowOf, SCHEMA } from './people.ts'
import { below, randomOf } from './random.ts'

const UPDATES = 5000

/** Our index filled with so many people, and what filling, changing and reading it from a snapshot cost. */
export function fillOurs(people: number, taxonomy: Taxonomy) {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  const built = new MatchIndex(SCHEMA, taxonomy, people)
  const order = byJobAndRegion(people)
  const make = seconds(() => {
    for (const n of order) rowOf(personAt(n))
  })
  const fill =
    seconds(() => {
      for (const n of order) built.put(rowOf(personAt(n)))
    }) - make
  globalThis.gc?.()
  const residentMegabytes = (process.memoryUsage.rss() - before) / 1e6
  const random = randomOf(99)
  const changed = Array.from({ length: UPDATES }, () => below(random, people))
  const rows = changed.map((n) => rowOf(personAt(n, 1)))
  const update = seconds(() => {
    for (const row of rows) built.put(row)
  })
  for (const n of changed) built.put(rowOf(personAt(n)))
  const file = join(tmpdir(), `xinglin-matching-${process.pid}.bin`)
  writeFileSync(file, toBytes(built))
  let index = built
  const coldStart = seconds(() => {
    index = fromBytes(SCHEMA, taxonomy, readFileSync(file)) ?? built
  })
  rmSync(file)
  return {
    index,
    fill,
    coldStart,
    updateMicros: (update / UPDATES) * 1e6,
    megabytes: index.bytes / 1e6,
    residentMegabytes,
  }
}

/** The people as an index on job and region has them: whoever is meant together lies together. */
function byJobAndRegion(people: number): Int32Array {
  const key = Uint16Array.from({ length: people }, (_, n) => {
    const { job, region } = personAt(n)
    return job * REGIONS + region
  })
  return Int32Array.from(key.keys()).sort((a, b) => (key[a] as number) - (key[b] as number) || a - b)
}

/** Seconds of processor time of this process. */
export function seconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
