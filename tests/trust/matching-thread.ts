import { build } from 'vite'
import type { Context } from '../../server/platform/context.ts'
import { tenantTransaction } from '../../server/platform/database/index.ts'
import { openContext } from '../../server/platform/visit.ts'
import { type City, tenantId } from './city.ts'

/** Builds the matching thread of the sources as they are, in a folder of its own. Answers the file. */
export async function buildThread(name: string): Promise<string> {
  const outDir = `build/test-${name}`
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@xinglin\//], target: 'node' },
    build: {
      ssr: `${process.cwd()}/server/matching/index/thread.ts`,
      outDir,
      rollupOptions: { output: { format: 'es', entryFileNames: 'thread.mjs' } },
    },
  })
  return `${process.cwd()}/${outDir}/thread.mjs`
}

/** Works in a context of Songjiang that nobody is signed in to, as the server's own rounds do. */
export const inContextOf =
  (city: () => City) =>
  <T>(work: (context: Context) => Promise<T>): Promise<T> =>
    tenantTransaction(city().platform.pool, tenantId('songjiang'), async (db) => {
      const id = tenantId('songjiang')
      const row = { id, slug: 'songjiang', packId: 'songjiang-2023', title: { zh: '松江区', en: 'Songjiang' } }
      const visit = { tenant: { ...row, demonstration: true }, account: null, lang: 'zh' as const, requestId: 'test' }
      return work(await openContext(city().platform, visit, db))
    })
