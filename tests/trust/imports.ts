import { importAll } from '../../server/app/ticker.ts'
import { must, residentId } from './cases.ts'
import { type City, type Slug, tenantId } from './city.ts'

const HEADING = '姓名,证件号码'

async function handIn(city: City, who: string, slug: Slug, ...rows: string[]): Promise<string> {
  const content = Buffer.from([HEADING, ...rows].join('\n')).toString('base64')
  const body = { kind: 'person', name: 'a.csv', content }
  const { batchId } = must(await city.command(who, slug, 'registry/start-import', body))
  await importAll(city.platform)
  return batchId
}

/** Two sheets of an officer: one that waits with a good and a faulty row, one that is entered. */
export async function openImports(city: City, who = 'sj-officer', slug: Slug = 'songjiang') {
  const waiting = await handIn(city, who, slug, `孙演示,${residentId(871)}`, '李演示,1')
  const entered = await handIn(city, who, slug, `周演示,${residentId(872)}`)
  must(await city.command(who, slug, 'registry/commit-import', { batchId: entered, mode: 'all' }))
  await importAll(city.platform)
  const kept = await city.sql('select * from import_row where batch_id = $1 order by line', [waiting])
  return {
    ids: { import: waiting, entered },
    /** Both as they were, whatever was done to them. */
    async reset() {
      const counts = "status = 'checked', good = 1, faulty = 1, duplicate = 0, recorded = 0"
      await city.sql(`update import_batch set ${counts} where id = $1`, [waiting])
      await city.sql("update import_batch set status = 'recorded' where id = $1", [entered])
      await city.sql('delete from import_row where batch_id = $1', [waiting])
      for (const row of kept) {
        await city.sql(
          'insert into import_row (tenant_id, batch_id, line, status, key, sealed, faults) values ($1, $2, $3, $4, $5, $6, $7)',
          [tenantId(slug), waiting, row.line, row.status, row.key, row.sealed, JSON.stringify(row.faults)],
        )
      }
    },
  }
}
