import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { checkout } from '../platform/database/index.ts'
import type { XinglinHttp } from '../platform/http/server.ts'

/** Serves the built desk: its files under `/desk/assets/`, its one page for every address below `/desk`. */
export async function mountDesk(http: XinglinHttp): Promise<void> {
  const folder = join(checkout(), 'build', 'desk')
  if (!existsSync(join(folder, 'index.html'))) return
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  await http.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/desk/assets/',
    maxAge: '365d',
    immutable: true,
    decorateReply: false,
  })
  for (const url of ['/desk', '/desk/*']) {
    http.get(url, { schema: { hide: true } }, (_, reply) =>
      reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page),
    )
  }
}
