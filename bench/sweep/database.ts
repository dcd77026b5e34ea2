import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { frozenTables, type Plan, type Snapshot } from '@xinglin/policy'
import pg from 'pg'
import { startEmbedded } from '../../server/platform/database/embedded/start.ts'
import { checkout } from '../../server/platform/database/index.ts'
import { fillFrozen } from './fill-frozen.ts'

const TABLE = 'bench_sweep'

/** The columns of a snapshot as a table of an embedded server that is only there for this bench. */
export async function openTable(plan: Plan, snapshot: Snapshot) {
  const folder = join(process.env.XINGLIN_BENCH ?? '/var/tmp', 'xinglin-bench-sweep')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const embedded = await startEmbedded({ root: folder, checkout: checkout() })
  const client = new pg.Client({ connectionString: embedded.superuserUrl('postgres') })
  await client.connect()
  await client.query("SET synchronous_commit = off; SET max_parallel_workers_per_gather = 0; SET work_mem = '256MB'")
  const names = frozenTables(plan, TABLE)
  for (const text of names.create) await client.query(text)
  await fillFrozen(client, plan, snapshot, names.subject)
  return {
    names,
    query: async (text: string) => (await client.query(text)).rows,
    end: async () => {
      await client.end()
      await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
