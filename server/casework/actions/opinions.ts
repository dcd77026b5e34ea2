import { getStage } from '@xinglin/procedure'
import { z } from 'zod'
import { holds } from '../../platform/access/actor.ts'
import { unprocessable } from '../../platform/fault.ts'
import { resolveRole } from '../parties.ts'
import { caseActionKind } from './action.ts'

const Opinion = z.string().trim().max(2000)

/** Accept, verify: the work is done; an opinion may be added. */
export const withOpinion = caseActionKind({
  input: z.object({ text: Opinion.default('') }),
  prepare: (_, __, input) => ({ ...(input.text && { text: input.text }) }),
})

/** A correction notice says everything that is missing, at one time (行政许可法 §32). */
export const requestCorrection = caseActionKind({
  input: z.object({ text: Opinion.min(1) }),
  prepare: (_, __, input) => ({ text: input.text }),
})

/** An opinion asked of several offices side by side carries the office it is given for. */
export const advise = caseActionKind({
  input: z.object({ text: Opinion.min(1) }),
  prepare: (context, loaded, input) => {
    const { state, procedure, file } = loaded
    const asked = state.stage === null ? [] : getStage(procedure, state.stage).by
    const role = asked.find((one) => {
      const named = resolveRole(one, file)
      return !state.advised.includes(one) && holds(context.actor, named.role, named.unitId)
    })
    if (role === undefined) {
      throw unprocessable({ zh: '你所在的单位已经给过意见。', en: 'Your office has given its opinion already.' })
    }
    return { text: input.text, role }
  },
})

/** A refusal is a person's: with its reason and its clause. The remedy is the procedure's and is shown with it. */
export const refuse = caseActionKind({
  input: z.object({ text: Opinion.min(1), clause: z.string().trim().min(1).max(300) }),
  prepare: (_, __, input) => ({ text: input.text, clause: input.clause }),
})

/** The applicant takes the case back. */
export const withdraw = caseActionKind({
  input: z.object({ text: Opinion.default('') }),
  prepare: (_, __, input) => ({ ...(input.text && { text: input.text }) }),
})
