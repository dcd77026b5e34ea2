import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** The data folder of the program that a journey runs against. */
export const folderOf = (program: string): string =>
  readFileSync(`build/journeys-folder-${new URL(program).port}.txt`, 'utf8')

/**
 * What is really stored by the program of a journey, as the superuser: for what takes months in a city (thousands of lists that were shown) and is not
 * what is looked at. Everything a journey is about goes over the pages.
 */
export async function openDatabase(program: string) {
  const { superuser, port } = JSON.parse(readFileSync(join(folderOf(program), 'credentials.json'), 'utf8'))
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: superuser, database: 'xinglin' })
  await client.connect()
  return {
    sql: async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows,
    close: () => client.end(),
  }
}
