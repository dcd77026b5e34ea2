import type { Text } from './text.ts'

type ErrorBody = { error?: { code?: string; say?: Text; field?: string | null; request?: string } }

/** An answer that is not what was asked for: the server's reason in words, and what the desk can do about it. */
export class Refusal extends Error {
  /** HTTP status; 0 where no answer came at all. */
  readonly status: number
  readonly say: Text
  readonly field: string | null
  /** The server's number for this request, for a report. */
  readonly request: string | null

  constructor(status: number, say: Text, field: string | null = null, request: string | null = null) {
    super(say.en)
    this.name = 'Refusal'
    this.status = status
    this.say = say
    this.field = field
    this.request = request
  }

  /** Someone else was faster: what is on the screen is no longer how things are. */
  get stale(): boolean {
    return this.status === 409
  }

  /** Worth the same attempt again: nothing was refused, it only did not arrive. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

export const unreachable = (): Refusal =>
  new Refusal(0, {
    zh: '没有连上服务器。请检查网络后再试，已填写的内容还在。',
    en: 'The server could not be reached. Check the network and try again; what you entered is kept.',
  })

/** The server's refusal, or a plain sentence where the answer is not the server's own. */
export async function readRefusal(response: Response): Promise<Refusal> {
  const body: ErrorBody = await response.json().catch(() => ({}))
  const say = body.error?.say ?? {
    zh: '服务器没有正常答复，请稍后再试。',
    en: 'The server did not answer properly. Try again later.',
  }
  return new Refusal(response.status, say, body.error?.field ?? null, body.error?.request ?? null)
}
