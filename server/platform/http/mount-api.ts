import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Command, Query } from '../commands/command.ts'
import { runCommand, runQuery } from '../commands/run.ts'
import { notSignedIn } from '../fault.ts'
import type { Platform } from '../platform.ts'
import { isLang } from '../text/lang.ts'
import { findVisit } from './find-visit.ts'
import type { XinglinHttp } from './server.ts'

const Params = z.object({ tenant: z.string().regex(/^[a-z0-9-]{2,40}$/) })
const KeyHeader = z.object({ 'idempotency-key': z.string().regex(/^[A-Za-z0-9_-]{8,64}$/) })

const langOf = (request: FastifyRequest) => {
  const asked = request.headers['accept-language']?.slice(0, 2)
  return isLang(asked) ? asked : 'zh'
}

/** A large body is not read for somebody who is not signed in. */
const demandAccount = (platform: Platform) => async (request: FastifyRequest) => {
  const { tenant } = Params.parse(request.params)
  const { account } = await findVisit(platform, request, tenant, langOf(request))
  if (account === null) throw notSignedIn('a large body')
}

/** Gives every command `POST /api/{tenant}/{room}/{command}` and every query `GET` of the same form. */
export function mountApi(
  http: XinglinHttp,
  platform: Platform,
  commands: readonly Command[],
  queries: readonly Query[],
): void {
  for (const command of commands) {
    http.post(
      `/api/:tenant/${command.name}`,
      {
        schema: {
          operationId: command.name,
          summary: command.summary,
          params: Params,
          headers: KeyHeader,
          body: command.input,
          response: { 200: command.output },
        },
        ...(command.largest !== undefined && { bodyLimit: command.largest, onRequest: demandAccount(platform) }),
      },
      async (request) => {
        const visit = await findVisit(platform, request, request.params.tenant, langOf(request))
        const answer = await runCommand(platform, visit, command, request.body, request.headers['idempotency-key'])
        return answer.output
      },
    )
  }
  for (const query of queries) {
    http.get(
      `/api/:tenant/${query.name}`,
      {
        schema: {
          operationId: query.name,
          summary: query.summary,
          params: Params,
          querystring: query.input,
          response: { 200: query.output },
        },
      },
      async (request) => {
        const visit = await findVisit(platform, request, request.params.tenant, langOf(request))
        return runQuery(platform, visit, query, request.query)
      },
    )
  }
}
