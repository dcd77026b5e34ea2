import { z } from 'zod'
import { claimsFor } from '../../platform/access/actor.ts'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { forbidden, unprocessable } from '../../platform/fault.ts'
import { Text } from '../../platform/text/schema.ts'
import { getRule } from '../../policy/index.ts'
import { fillIn } from '../bundle/fill-in.ts'
import { getOwnBundle } from '../bundle/own-bundle.ts'
import { namePerson } from '../bundle/people.ts'
import { readSheet, type SheetRow } from '../bundle/sheet.ts'
import { keepParties } from '../keep-parties.ts'
import { getCase } from '../load-case.ts'
import { openDraft } from '../open-draft.ts'

/** As many people as one sheet takes. */
const MOST = 500

/**
 * A company's sheet of people becomes one draft a person. Cells that do not fit are named, by line, and show as gaps of that person. The same sheet
 * handed in again for its bundle mends: rows with a number change their application, rows without one are new.
 */
export const startBundle = command({
  name: 'casework/start-bundle',
  summary: 'Opens a draft for each person of a company’s sheet, or mends those of a bundle',
  input: z.object({
    benefit: z.string().max(100),
    applicantId: z.uuid(),
    bundleId: z.uuid().optional(),
    sheet: z.string().min(1).max(2_000_000),
  }),
  output: z.object({
    bundleId: z.uuid(),
    opened: z.number(),
    mended: z.number(),
    wrong: z.array(z.object({ line: z.number(), name: z.string(), title: Text, say: Text })),
  }),
  access: 'signed_in',
  // A draft for each of some hundred people.
  limit: 60_000,
  run: async (anyContext, input, effects) => {
    const context = anyContext as SignedIn
    if (!claimsFor(context.actor, input.applicantId)) throw forbidden(`no standing for ${input.applicantId}`)
    const rule = await getRule(context, input.benefit)
    const rows = readSheet(rule, input.sheet)
    if (rows.length === 0) throw unprocessable({ zh: '表里没有人员。', en: 'The sheet names nobody.' }, 'sheet')
    if (rows.length > MOST) {
      throw unprocessable({ zh: `一次最多 ${MOST} 人，请分几次。`, en: `At most ${MOST} people at a time.` }, 'sheet')
    }
    const bundleId = input.bundleId ?? newId()
    const known = input.bundleId ? (await getOwnBundle(context, input.bundleId)).files : []
    let mended = 0
    for (const row of rows) {
      const file = known.find((one) => row.number !== '' && one.number === row.number)
      if (row.number !== '' && !file) throw noSuch(row)
      if (file) {
        const { state } = await getCase(context, file.id, 'lock')
        if (state.situation !== 'draft') continue
        await fillIn(context, rule, file, row)
        mended += 1
      } else {
        const { caseId, subjectId } = await openDraft(context, { ...input, answers: row.answers, bundleId })
        await namePerson(context, rule, subjectId, row)
        await keepParties(context, {
          id: caseId,
          subjectId,
          applicantId: input.applicantId,
          beneficiaryId: input.applicantId,
        })
      }
    }
    const opened = rows.filter((row) => row.number === '').length
    effects.about({ kind: 'bundle', id: bundleId }, { benefit: input.benefit, opened, mended })
    const wrong = rows.flatMap(({ line, name, wrong: all }) => all.map((one) => ({ line, name, ...one })))
    return { bundleId, opened, mended, wrong }
  },
})

function noSuch(row: SheetRow) {
  return unprocessable(
    {
      zh: `第 ${row.line} 行：这一批里没有编号 ${row.number}。`,
      en: `Line ${row.line}: the bundle has no ${row.number}.`,
    },
    'sheet',
  )
}
