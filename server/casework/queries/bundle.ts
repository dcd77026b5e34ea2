import { SITUATIONS } from '@xinglin/procedure'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import { Text } from '../../platform/text/schema.ts'
import { getRule, kindAt, pathsOf } from '../../policy/index.ts'
import { findNode, getGraph } from '../../registry/index.ts'
import { getOwnBundle } from '../bundle/own-bundle.ts'
import { caseLabels } from '../labels.ts'
import { getCase } from '../load-case.ts'
import { findMissingParts } from '../missing-parts.ts'

/** A company's bundle: one line a person, with what still stands between the draft and its submission. */
export const bundle = query({
  name: 'casework/bundle',
  summary: 'The applications of a bundle, each with its gaps',
  input: z.object({ bundleId: z.uuid() }),
  output: z.object({
    benefit: z.object({ id: z.string(), title: Text }),
    applicantId: z.uuid(),
    papers: z.array(z.object({ id: z.string(), title: Text })),
    rows: z.array(
      z.object({
        caseId: z.uuid(),
        number: z.string(),
        name: z.string(),
        situation: z.enum(SITUATIONS),
        situationLabel: Text,
        gaps: z.array(z.object({ id: z.string(), title: Text, may: z.enum(['follow', 'commit']).nullable() })),
      }),
    ),
  }),
  access: 'signed_in',
  run: async (anyContext, { bundleId }) => {
    const { context, files } = await getOwnBundle(anyContext, bundleId)
    const [first] = files
    const rule = await getRule(context, first?.benefit ?? '')
    const labels = caseLabels(context)
    const path = pathsOf(rule).find((one) => one.includes('.') && kindAt(context, one) === 'person')
    const rows = []
    for (const file of files) {
      const loaded = await getCase(context, file.id)
      const { situation } = loaded.state
      const gaps = situation === 'draft' ? await findMissingParts(context, loaded) : []
      const name = path && findNode(await getGraph(context, file.subjectId), path)?.name
      rows.push({
        caseId: file.id,
        number: file.number,
        name: name && name !== 'person' ? name : '',
        situation,
        situationLabel: labels.situation(situation, file.benefit),
        gaps: gaps.map((one) => ({ id: one.id, title: one.title, may: one.instead?.may ?? null })),
      })
    }
    return {
      benefit: { id: rule.id, title: rule.title },
      applicantId: first?.applicantId ?? '',
      papers: rule.evidence.map(({ id, title }) => ({ id, title })),
      rows,
    }
  },
})
