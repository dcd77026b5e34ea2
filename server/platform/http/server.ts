import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify from 'fastify'
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { LARGEST_FILE } from '../files/check.ts'
import { errorForLog } from '../log-error.ts'
import type { Platform } from '../platform.ts'
import { answerFault } from './answer-fault.ts'
import { refuseForeignOrigin } from './foreign-origin.ts'
import { countRequests } from './give-way.ts'
import { securityHeaders } from './security-headers.ts'

declare module 'fastify' {
  interface FastifyInstance {
    guardedPerMinute: number
  }
}

/** The HTTP server with everything that holds for every route: limits, headers, origin check, one error mapping. */
export async function createHttp(platform: Platform, options: { requestsPerMinute: number }) {
  const http = Fastify({
    logger: {
      level: process.env.XINGLIN_LOG ?? 'warn',
      redact: ['req.headers.cookie', 'req.headers.authorization'],
      serializers: { err: errorForLog },
    },
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    trustProxy: process.env.XINGLIN_BEHIND_PROXY === 'yes',
  }).withTypeProvider<ZodTypeProvider>()
  http.setValidatorCompiler(validatorCompiler)
  http.setSerializerCompiler(serializerCompiler)
  http.setErrorHandler(answerFault)
  countRequests(http)
  http.addHook('onRequest', refuseForeignOrigin(platform.origin))
  // Answers of the API are about whoever asks; pages and files say for themselves how long they keep.
  http.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'private, no-store')
  })
  await http.register(helmet, securityHeaders(platform.origin))
  await http.register(rateLimit, { max: options.requestsPerMinute, timeWindow: '1 minute' })
  // Where codes and passwords can be guessed, one address has a fortieth of the general limit.
  http.decorate('guardedPerMinute', Math.max(5, Math.round(options.requestsPerMinute / 40)))
  await http.register(cookie)
  await http.register(formbody)
  await http.register(multipart, { limits: { fileSize: LARGEST_FILE + 1, files: 5, fields: 100, parts: 110 } })
  await http.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Xinglin', version: '1' } },
    transform: jsonSchemaTransform,
  })
  http.get('/api/docs/json', { schema: { hide: true } }, () => http.swagger())
  return http
}

export type XinglinHttp = Awaited<ReturnType<typeof createHttp>>
