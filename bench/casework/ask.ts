import { Agent, request } from 'node:http'

/** One kept-alive connection for each of many people at once. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 })

export type Asked = { readonly status: number; readonly text: string }

/** One request over real HTTP to a server on this machine; its answer read to the end. */
export function ask(
  port: number,
  cookie: string,
  path: string,
  body?: { key: string; content: object },
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const headers = body ? { cookie, 'idempotency-key': body.key, 'content-type': 'application/json' } : { cookie }
    const sent = request({ agent, host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body ? JSON.stringify(body.content) : undefined)
  })
}

/** The value below which a share of the values lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
