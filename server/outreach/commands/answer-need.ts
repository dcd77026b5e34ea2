import { z } from 'zod'
import { actsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, notFound, unprocessable } from '../../platform/fault.ts'
import { caseOf } from '../needs/case-of.ts'
import { lockNeed } from '../needs/load-need.ts'
import { noteStep } from '../needs/note-step.ts'

/** The company's own word on what came of its need: done, or not done and why. Not done gives it back to whoever sees to it, with the date it had. */
export const answerNeed = command({
  name: 'outreach/answer-need',
  summary: 'The company confirms what came of its need, or gives it back',
  input: z.object({ needId: z.uuid(), done: z.boolean(), text: z.string().trim().max(500).default('') }),
  output: z.object({}),
  access: 'signed_in',
  run: async (anyContext, { needId, done, text }, effects) => {
    const context = anyContext as SignedIn
    const need = await lockNeed(context, needId)
    // Another company's need is not there, whoever asks.
    if (!actsFor(context.actor, need.organisationId)) throw notFound(`need ${needId}`)
    if (need.status !== 'answered') {
      throw conflict({
        zh: '这项需求还没有答复，或者已经确认过。',
        en: 'It is not answered yet, or confirmed already.',
      })
    }
    if ((await caseOf(context, need))?.ended === false) {
      throw conflict({
        zh: '这项需求已转为服务工单，请在工单里确认。',
        en: 'It has become a service ticket. Please confirm it there.',
      })
    }
    if (!done && text.length < 2) {
      throw unprocessable({ zh: '请写一句还缺什么。', en: 'Please say what is missing.' }, 'text')
    }
    await noteStep(context, needId, done ? 'confirmed' : 'returned', text, { status: done ? 'confirmed' : 'open' })
    effects.about({ kind: 'need', id: needId }, { result: done ? 'confirmed' : 'returned' })
    effects.emit('need.closed', { needId, done })
    return {}
  },
})
