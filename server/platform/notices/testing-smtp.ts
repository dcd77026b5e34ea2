import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

/** A mail as it came over the wire. */
export type Mail = {
  readonly to: string
  readonly raw: string
  readonly subject: string
  readonly messageId: string
  /** Its parts decoded, plain text first. */
  readonly parts: readonly string[]
}

/**
 * A mail server that keeps what it is given. Refuses addresses that begin with `nobody`, puts off those with `later`, and hangs up
 * after the text of those with `gone`: taken, and never said.
 */
export async function openSmtpDouble(): Promise<{ url: string; mails: Mail[]; close: () => Promise<void> }> {
  const mails: Mail[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    converse(socket, mails)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

function converse(socket: Socket, mails: Mail[]): void {
  let [buffer, to, inText] = ['', '', false]
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 double')
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    buffer += chunk
    for (;;) {
      const end = buffer.indexOf(inText ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const piece = buffer.slice(0, end)
      buffer = buffer.slice(end + (inText ? 5 : 2))
      if (inText) {
        inText = false
        mails.push(read(to, piece))
        if (to.startsWith('gone')) socket.destroy()
        else say('250 kept')
      } else if (/^rcpt to/i.test(piece)) {
        to = piece.match(/<([^>]*)>/)?.[1] ?? ''
        say(to.startsWith('nobody') ? '550 no such person' : to.startsWith('later') ? '451 try later' : '250 ok')
      } else if (/^data/i.test(piece)) {
        inText = true
        say('354 go on')
      } else say(/^quit/i.test(piece) ? '221 bye' : '250 ok')
    }
  })
}

function read(to: string, raw: string): Mail {
  const [head = ''] = raw.split('\r\n\r\n')
  const unfolded = head.replace(/\r\n[ \t]+/g, ' ')
  const field = (name: string) => unfolded.match(new RegExp(`^${name}: (.*)$`, 'im'))?.[1] ?? ''
  const boundary = head.match(/boundary="([^"]+)"/)?.[1]
  const parts = boundary === undefined ? [raw] : raw.split(`--${boundary}`).slice(1, -1)
  return { to, raw, subject: words(field('subject')), messageId: field('message-id'), parts: parts.map(decode) }
}

/** RFC 2047 words. */
const words = (text: string) =>
  text.replace(/\?= =\?/g, '?==?').replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=)+/gi, (run) => {
    const bytes = [...run.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, kind, body = '']) =>
      kind?.toLowerCase() === 'b' ? Buffer.from(body, 'base64') : quoted(body.replaceAll('_', ' ')),
    )
    return Buffer.concat(bytes).toString('utf8')
  })

function decode(part: string): string {
  const cut = part.indexOf('\r\n\r\n')
  const [head, body] = [part.slice(0, cut), part.slice(cut + 4)]
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  return /quoted-printable/i.test(head) ? quoted(body.replace(/=\r\n/g, '')).toString('utf8') : body
}

const quoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
