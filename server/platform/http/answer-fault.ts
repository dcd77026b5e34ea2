import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { Fault, type FaultCode } from '../fault.ts'
import { faultPage } from './fault-page.ts'

const OF_STATUS: Record<number, FaultCode> = {
  400: 'bad_request',
  404: 'not_found',
  413: 'too_large',
  415: 'unsupported',
  429: 'too_many',
}

const SAY: Partial<Record<FaultCode, { zh: string; en: string }>> = {
  bad_request: { zh: '请求的内容有误。', en: 'The request is not well formed.' },
  not_found: { zh: '没有找到这个页面。', en: 'There is no such page.' },
  too_large: { zh: '提交的内容太大。', en: 'What you sent is too large.' },
  unsupported: { zh: '不支持这种内容类型。', en: 'This type of content is not supported.' },
  too_many: { zh: '请求太频繁，请一分钟后再试。', en: 'Too many requests. Please try again in a minute.' },
}

/** The one mapping from what went wrong to what a client sees. Internals go to the log only. */
export function answerFault(error: FastifyError | Fault | Error, request: FastifyRequest, reply: FastifyReply): void {
  const fault = toFault(error)
  if (fault.status >= 500) request.log.error({ err: error, code: fault.code }, fault.message)
  reply.code(fault.status)
  if (request.url.startsWith('/api/')) {
    void reply.send({ error: { code: fault.code, say: fault.say, field: fault.field ?? null, request: request.id } })
    return
  }
  void reply.type('text/html; charset=utf-8').send(faultPage(fault, request.url))
}

/** Whatever was thrown, as a fault. */
export function toFault(error: FastifyError | Fault | Error): Fault {
  if (error instanceof Fault) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const field = error.validation[0]?.instancePath.slice(1).replaceAll('/', '.') || 'body'
    const say = { zh: `“${field}”填写有误，请检查。`, en: `“${field}” is not filled in correctly.` }
    return new Fault('bad_request', say, error.message, field)
  }
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  const code = OF_STATUS[status]
  const say = code && SAY[code]
  if (code && say) return new Fault(code, say, error.message)
  return new Fault(
    'internal',
    { zh: '系统出错，已记录。', en: 'Something went wrong here; it has been recorded.' },
    error.message,
  )
}
