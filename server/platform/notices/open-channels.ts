import { type ChannelName, type Channels, channelsOf, type Sender } from './channel.ts'
import { gatewaySender } from './gateway.ts'
import { smtpSender } from './smtp.ts'
import { type Json, unknownPlaces } from './template.ts'

/** What a gateway gets where no template is given. */
const NOTICE: Json = { to: '{{to}}', text: '{{subject}} {{link}}', id: '{{id}}' }
const CODE: Json = { to: '{{to}}', text: '{{text}}', code: '{{code}}', id: '{{id}}' }

/**
 * The channels this server has gateways for, from the environment (`docs/running.md` lists the settings).
 * @throws Error with a `sentence` for the operator where a setting cannot be read: at the start, not at night
 */
export function openChannels(env: NodeJS.ProcessEnv = process.env): Channels {
  const senders: Partial<Record<ChannelName, Sender>> = {}
  if (env.XINGLIN_SMTP_URL) {
    if (!env.XINGLIN_MAIL_FROM) refuse('XINGLIN_SMTP_URL is set, so XINGLIN_MAIL_FROM has to name the sender.')
    senders.email = smtpSender(readUrl(env, 'XINGLIN_SMTP_URL', /^smtps?:/), env.XINGLIN_MAIL_FROM)
  }
  for (const channel of ['sms', 'wechat'] as const) {
    const name = `XINGLIN_${channel.toUpperCase()}`
    if (!env[`${name}_URL`]) continue
    const notice = readTemplate(env, `${name}_BODY`) ?? NOTICE
    senders[channel] = gatewaySender({
      url: readUrl(env, `${name}_URL`, /^https?:/),
      notice,
      code: readTemplate(env, `${name}_CODE_BODY`) ?? CODE,
      bearer: env[`${name}_BEARER`],
      hmacKey: env[`${name}_HMAC_KEY`],
      accepted: readAccepted(env, `${name}_ACCEPTED`),
      id: env[`${name}_ID`],
    })
  }
  return channelsOf(senders)
}

function refuse(sentence: string): never {
  throw Object.assign(new Error('bad setting'), { sentence })
}

function readUrl(env: NodeJS.ProcessEnv, name: string, protocol: RegExp): string {
  const text = env[name] ?? ''
  if (!URL.canParse(text) || !protocol.test(text)) refuse(`${name} is not an address of the right kind.`)
  return text
}

function readTemplate(env: NodeJS.ProcessEnv, name: string): Json | undefined {
  const text = env[name]
  if (text === undefined) return undefined
  let template: Json
  try {
    template = JSON.parse(text) as Json
  } catch {
    return refuse(`${name} is not JSON.`)
  }
  const [unknown] = unknownPlaces(template)
  return unknown === undefined ? template : refuse(`${name} names {{${unknown}}}, which is no place of a message.`)
}

function readAccepted(env: NodeJS.ProcessEnv, name: string): { path: string; value: string } | undefined {
  const text = env[name]
  if (text === undefined) return undefined
  const [path = '', value] = text.split('=', 2)
  return value === undefined ? refuse(`${name} has to read like code=0.`) : { path, value }
}
