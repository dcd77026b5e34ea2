import { z } from 'zod'
import type { SignedIn } from '../../platform/context.ts'
import { unprocessable } from '../../platform/fault.ts'
import type { LoadedCase } from '../load-case.ts'
import { ownPlace } from '../ranking/demand.ts'
import { keepPlace } from '../ranking/place.ts'
import { caseActionKind } from './action.ts'
import { optionalOpinion, Words } from './field.ts'

/** Beyond the line of a budget that is set: there is something to wait for. */
async function isBeyond(context: SignedIn, loaded: LoadedCase): Promise<boolean> {
  const found = await ownPlace(context, loaded)
  return found !== undefined && found.list.left !== null && found.own.need !== null && !found.own.within
}

/** Puts a case that the year's money does not reach by rank into the queue. */
export const intoQueue = caseActionKind({
  verb: { zh: '转入轮候', en: 'Put in the queue' },
  effect: {
    zh: '本年预算按名次排不到，先排队；有了预算，按名次自动轮到并告诉申请人。办理时限停止计算。',
    en: 'The year’s budget does not reach it by rank. It waits; when there is money it moves up by its rank, and the applicant is told. The promised time stands still.',
  },
  tone: 'plain',
  fields: () => [optionalOpinion],
  open: isBeyond,
  input: z.object({ text: Words.default('') }),
  prepare: async (context, loaded, input) => {
    await keepPlace(context, loaded)
    if (!(await isBeyond(context, loaded))) {
      throw unprocessable({
        zh: '这件没有超出本年预算，不用轮候。',
        en: 'The year’s budget reaches it, or none is given by rank; there is nothing to queue for.',
      })
    }
    return input.text ? { text: input.text } : {}
  },
})
