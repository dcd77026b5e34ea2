import { createTransport } from 'nodemailer'
import type { Outcome, Sender } from './channel.ts'

/** Milliseconds a mail server may take to answer. */
const PATIENCE = 20_000

/**
 * Sends by SMTP. `url` as in `smtps://user:password@mail.example.cn:465` (`smtp://…:587?requireTLS=true` for STARTTLS).
 * Every failure that is not a refusal is worth another try, also where the server may have taken the mail: the same message keeps its
 * Message-ID, by which mail programs tell a repeat. Better a notice twice than a last day missed.
 */
export function smtpSender(url: string, from: string): Sender {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = from.match(/@([^\s>]+)/)?.[1] ?? 'localhost'
  return async (to, letter) => {
    try {
      const sent = await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject: letter.subject,
        text: letter.text,
        ...(letter.html && { html: letter.html }),
        messageId: `<${letter.id}@${host}>`,
        // No vacation replies, please (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.lang === 'zh' ? 'zh-CN' : 'en' },
      })
      return sent.rejected.length > 0
        ? { kind: 'refused', why: 'recipient rejected' }
        : { kind: 'accepted', providerId: sent.messageId }
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

/** What an error of the mail library means; its words are not kept, they can hold the address. */
function outcomeOf(error: unknown): Outcome {
  const told = error as { code?: unknown; responseCode?: unknown }
  const code = typeof told.code === 'string' ? told.code : 'unknown'
  const status = typeof told.responseCode === 'number' ? told.responseCode : 0
  // A 5xx on the way in (sign-in refused) is the operator's to mend, not this mail's end.
  const final = status >= 500 && code !== 'EAUTH'
  return { kind: final ? 'refused' : 'retry', why: `${code} ${status || ''}`.trim() }
}
