import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the gateway got it. */
export type Asked = {
  readonly headers: IncomingHttpHeaders
  readonly raw: string
  readonly body: Record<string, unknown>
}

/** An SMS gateway that keeps what it is asked and answers as told: `answer` is status and body, or `hang up`. */
export async function openGatewayDouble() {
  const asked: Asked[] = []
  const double = { asked, answer: { status: 200, body: '{"code":0,"data":{"id":"g-1"}}' } as Answer, url: '', close }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8')
      asked.push({ headers: request.headers, raw, body: JSON.parse(raw) })
      const { answer } = double
      if (answer === 'hang up') request.socket.destroy()
      else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
    })
  })
  function close(): Promise<unknown> {
    server.closeAllConnections()
    return new Promise((done) => server.close(done))
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  double.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`
  return double
}

type Answer = { readonly status: number; readonly body: string } | 'hang up'
