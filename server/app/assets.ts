import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tokensCss } from '@xinglin/tokens'
import { checkout } from '../platform/database/index.ts'
import type { XinglinHttp } from '../platform/http/server.ts'

const TYPES = {
  'xinglin.css': 'text/css; charset=utf-8',
  'enhance.js': 'text/javascript; charset=utf-8',
  'leaf.svg': 'image/svg+xml',
} as const

/** Serves the three files of the public face under an address that changes with their content. Returns that version. */
export async function mountAssets(http: XinglinHttp): Promise<string> {
  const folder = join(checkout(), 'server', 'app', 'assets')
  const files = new Map<string, string>()
  for (const name of Object.keys(TYPES)) files.set(name, await readFile(join(folder, name), 'utf8'))
  files.set('xinglin.css', `${tokensCss()}\n${files.get('xinglin.css')}`)
  const version = createHash('sha256')
    .update([...files.values()].join('\n'))
    .digest('hex')
    .slice(0, 12)
  http.get('/assets/:version/:name', { schema: { hide: true } }, async (request, reply) => {
    const { version: asked, name } = request.params as { version: string; name: keyof typeof TYPES }
    const text = files.get(name)
    if (text === undefined) return reply.callNotFound()
    const lasting = asked === version ? 'public, max-age=31536000, immutable' : 'no-cache'
    return reply.header('cache-control', lasting).type(TYPES[name]).send(text)
  })
  return version
}
