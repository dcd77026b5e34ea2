import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import { unprocessable } from '../../platform/fault.ts'
import { appendAction } from '../append.ts'
import { newCode } from '../documents/code.ts'
import { getCase } from '../load-case.ts'
import { takesUnnamed } from '../procedure.ts'
import { Objecting, raiseObjection } from '../raise-objection.ts'
import { demandRunningNotice } from '../visibility.ts'

/** Nobody by name: what the trail says of it. */
const NOBODY = { id: 'visitor', name: '匿名', parties: ['public'] } as const

/**
 * An objection without a name, where the procedure takes such: by anyone, signed in or not. Nothing is kept of who it was, not in the
 * case and not in the audit line; the code is the only way to the finding.
 * @throws Fault `unprocessable` where the procedure wants objections signed
 */
export const objectUnnamed = command({
  name: 'casework/object-unnamed',
  summary: 'Objects to a public notice without a name',
  input: z.object({ caseId: z.uuid(), text: Objecting }),
  output: z.object({ code: z.string() }),
  access: 'anyone',
  unnamed: true,
  run: async (context, { caseId, text }, effects) => {
    await demandRunningNotice(context, caseId)
    const loaded = await getCase(context, caseId, 'lock')
    if (!(await takesUnnamed(context, loaded))) {
      throw unprocessable({
        zh: '这项公示的异议要实名提出，请先登录。',
        en: 'Objections here are signed. Please sign in first.',
      })
    }
    const code = newCode()
    const objection = await raiseObjection(context, caseId, text, { code })
    const after = await appendAction(context, loaded, NOBODY, 'object', { objection })
    effects.about({ kind: 'case', id: caseId }, { action: 'object', situation: after.state.situation })
    effects.emit('case.moved', { caseId, action: 'object', situation: after.state.situation })
    return { code }
  },
})
