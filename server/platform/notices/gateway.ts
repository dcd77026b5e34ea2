import { createHmac } from 'node:crypto'
import type { Letter, Outcome, Sender } from './channel.ts'
import { fill, type Json, valueAt } from './template.ts'

/** How a city's gateway for SMS or WeChat wants to be asked: one POST with a small JSON body. */
export type Gateway = {
  readonly url: string
  /** JSON with places `{{to}}`, `{{subject}}`, `{{text}}`, `{{link}}`, `{{code}}`, `{{id}}`, `{{lang}}`. */
  readonly notice: Json
  readonly code: Json
  /** `Authorization: Bearer …`. */
  readonly bearer?: string | undefined
  /** Signs `timestamp.body` with HMAC-SHA256: `X-Timestamp`, `X-Signature: sha256=…`. */
  readonly hmacKey?: string | undefined
  /** Where the answer says yes and how: `{ path: 'code', value: '0' }`. Without it, every 2xx is yes. */
  readonly accepted?: { readonly path: string; readonly value: string } | undefined
  /** Where the answer has the gateway's own number. */
  readonly id?: string | undefined
}

const PATIENCE = 10_000
/** Nothing reached the gateway. */
const NOT_REACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

/**
 * Sends over a gateway that speaks HTTP. Redirects are not followed. Each request carries the message's own id as `Idempotency-Key`;
 * as few gateways honour it, what may have arrived is `unclear` and never sent again: an SMS costs, and two of the same alarm.
 */
export function gatewaySender(gateway: Gateway): Sender {
  return async (to, letter) => {
    const body = JSON.stringify(fill(letter.kind === 'code' ? gateway.code : gateway.notice, placesOf(to, letter)))
    try {
      const answer = await fetch(gateway.url, {
        method: 'POST',
        redirect: 'error',
        headers: headersOf(gateway, letter, body),
        body,
        signal: AbortSignal.timeout(PATIENCE),
      })
      return readAnswer(gateway, answer.status, await answer.text())
    } catch (error) {
      const code = String((error as { cause?: { code?: unknown } }).cause?.code ?? (error as Error).name)
      return { kind: NOT_REACHED.includes(code) ? 'retry' : 'unclear', why: code }
    }
  }
}

const placesOf = (to: string, { subject, text, link, id, lang, code }: Letter) => ({
  to,
  subject,
  text,
  link,
  id,
  lang,
  code: code ?? '',
})

function headersOf({ bearer, hmacKey }: Gateway, { id }: Letter, body: string): Record<string, string> {
  const stamp = String(Math.floor(Date.now() / 1000))
  return {
    'content-type': 'application/json; charset=utf-8',
    'idempotency-key': id,
    ...(bearer && { authorization: `Bearer ${bearer}` }),
    ...(hmacKey && {
      'x-timestamp': stamp,
      'x-signature': `sha256=${createHmac('sha256', hmacKey).update(`${stamp}.${body}`).digest('hex')}`,
    }),
  }
}

function readAnswer({ accepted, id }: Gateway, status: number, text: string): Outcome {
  if (status === 429 || status === 503) return { kind: 'retry', why: `answered ${status}` }
  if (status >= 500) return { kind: 'unclear', why: `answered ${status}` }
  if (status >= 300) return { kind: 'refused', why: `answered ${status}` }
  const answer = parse(text)
  const said = accepted && valueAt(answer, accepted.path)
  if (accepted && said !== accepted.value)
    return { kind: 'refused', why: `answered ${accepted.path} ${said ?? 'absent'}` }
  return { kind: 'accepted', providerId: (id && valueAt(answer, id)) || null }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
