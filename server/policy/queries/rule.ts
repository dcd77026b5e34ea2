import { type DescribedCondition, describeRule } from '@xinglin/policy'
import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { loadFigures } from '../figures.ts'
import { ruleOf } from '../judge.ts'
import { libraryOf } from '../library.ts'
import { figureStates } from '../open-figures.ts'
import { currentPack } from '../pack.ts'
import { ruleExamples } from '../rule-examples.ts'
import { GroundView } from '../view.ts'
import { FigureView, viewFigure } from './figures.ts'

const Said = { sentence: Text, ground: GroundView, assumed: Text.nullable() }
const Sentence = z.object({ ...Said, parts: z.array(z.object({ ...Said, parts: z.array(z.object(Said)) })) })
const Remark = z.object({ sentence: Text, assumed: Text.nullable(), cite: z.string() })

const viewSentence = (one: DescribedCondition): z.input<typeof Sentence> => ({
  sentence: one.sentence,
  ground: one.ground,
  assumed: one.assumed ?? null,
  parts: one.parts.map(viewSentence),
})

/** One rule in words, made from the rule itself, with its figures, who set them, and its examples. */
export const rule = query({
  name: 'policy/rule',
  summary: 'One rule as sentences, with figures and examples',
  input: z.object({ id: z.string().max(100) }),
  output: z.object({
    id: z.string(),
    title: Text,
    summary: Text.nullable(),
    grounds: z.array(GroundView),
    conditions: z.array(Sentence),
    amount: z.array(Text),
    overlap: z.array(Remark),
    duties: z.array(Text),
    evidence: z.array(z.object({ id: z.string(), title: Text, optional: z.boolean() })),
    figures: z.array(FigureView),
    examples: z.array(
      z.object({ title: z.string(), answer: z.string(), sum: z.string().nullable(), missing: z.array(z.string()) }),
    ),
    packHash: z.string(),
  }),
  access: { officers: 'any' },
  run: async (anyContext, { id }) => {
    const context = anyContext as SignedIn
    const pack = currentPack(context)
    const found = ruleOf(pack, id)
    const said = describeRule(found, (other) => pack.rules.get(other)?.title)
    const states = figureStates(libraryOf(pack, await loadFigures(context), context.today))
    return {
      id,
      title: found.title,
      summary: found.summary ?? null,
      grounds: [...found.grounds],
      conditions: said.conditions.map(viewSentence),
      amount: [...said.amount],
      overlap: [...said.overlap, ...said.limits].map((one) => ({
        sentence: one.sentence,
        assumed: one.assumed ?? null,
        cite: one.ground.cite,
      })),
      duties: found.duties.map((one) => one.title),
      evidence: found.evidence.map(({ id: paper, title, optional }) => ({ id: paper, title, optional })),
      figures: states.filter((one) => one.rule === id).map((one) => viewFigure(context, pack.lead, one)),
      examples: ruleExamples(pack, id),
      packHash: pack.context.hash,
    }
  },
})
