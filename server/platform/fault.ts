import type { Localised } from '@xinglin/base'

/** Every way the program itself can fail, with the HTTP status a client sees. */
const STATUS = {
  bad_request: 400,
  not_signed_in: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  too_many: 429,
  internal: 500,
  unavailable: 503,
} as const

export type FaultCode = keyof typeof STATUS

/**
 * A fault: thrown, caught once at the edge and mapped to one answer. `say` is for the person and holds no internals;
 * `message` is for the log and is never sent.
 */
export class Fault extends Error {
  readonly code: FaultCode
  readonly say: Localised
  readonly field: string | undefined

  constructor(code: FaultCode, say: Localised, log: string = say.en, field?: string) {
    super(log)
    this.name = 'Fault'
    this.code = code
    this.say = say
    this.field = field
  }

  get status(): number {
    return STATUS[this.code]
  }
}

export const notFound = (log: string): Fault =>
  new Fault('not_found', { zh: '没有找到你要的内容。', en: 'We could not find what you asked for.' }, log)

export const forbidden = (log: string): Fault =>
  new Fault('forbidden', { zh: '你没有办理这件事的权限。', en: 'You are not allowed to do this.' }, log)

export const notSignedIn = (log: string): Fault =>
  new Fault('not_signed_in', { zh: '请先登录。', en: 'Please sign in first.' }, log)

export const conflict = (say: Localised, log?: string): Fault => new Fault('conflict', say, log)

export const unprocessable = (say: Localised, field?: string): Fault => new Fault('unprocessable', say, say.en, field)
