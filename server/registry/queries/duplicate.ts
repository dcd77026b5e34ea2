import { z } from 'zod'
import { recorder } from '../../platform/audit/recorder.ts'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { findMasks } from '../../platform/secrets/store.ts'
import { Text } from '../../platform/text/schema.ts'
import { getPair } from '../duplicates/get-pair.ts'
import { findAgainst } from '../duplicates/merge.ts'
import { ownWord } from '../duplicates/own-word.ts'
import type { MergeSide } from '../duplicates/side.ts'
import { getGraph, type Node } from '../graph.ts'
import { readFactText } from '../read-fact-text.ts'
import { sourceLabel } from '../source-label.ts'
import { rowOn } from '../subject-facts.ts'

const Said = z.object({ text: Text, source: Text.nullable() }).nullable()
const Entry = z.object({
  id: z.string(),
  name: z.string(),
  since: z.string(),
  /** Records that name it: engagements, recognitions. */
  records: z.number(),
  /** Somebody signed up and said that this is them; no document was compared. */
  ownWord: z.boolean(),
  /** Why it cannot be led over to the other now. */
  against: z.array(Text),
})

/** Two entries side by side: what is known of each, where it comes from, and what stands against making one of them. The look is recorded. */
export const duplicateQuery = (sides: readonly MergeSide[]) =>
  query({
    name: 'registry/duplicate',
    summary: 'Two entries side by side, and what stands against merging them',
    input: z.object({ firstId: z.uuid(), secondId: z.uuid() }),
    output: z.object({
      kind: z.enum(['person', 'organisation']),
      entries: z.array(Entry),
      facts: z.array(z.object({ title: Text, values: z.array(Said), agree: z.boolean() })),
    }),
    access: { officers: ['officer', 'head'] },
    run: async (anyContext, { firstId, secondId }) => {
      const context = anyContext as SignedIn
      const pair = await getPair(context, firstId, secondId)
      const [first, second] = pair
      const { kind } = first
      const graphs = await Promise.all(pair.map((one) => getGraph(context, one.id)))
      const nodes = graphs.map(({ root, nodes }) => nodes.get(root))
      const masks = await Promise.all(pair.map((one) => findMasks(context, one.id)))
      const own = await ownWord(context, [first.id, second.id])
      const against = [
        await findAgainst(context, { kind, keptId: second.id, otherId: first.id }, sides),
        await findAgainst(context, { kind, keptId: first.id, otherId: second.id }, sides),
      ]
      const record = recorder(context, 'registry/duplicate')
      record.effects.about({ kind, id: first.id }, { beside: second.id })
      await record.write()
      return {
        kind: kind as 'person',
        entries: pair.map((one, at) => ({
          id: one.id,
          name: one.name,
          since: one.at.toISOString(),
          records: [...(graphs[at]?.nodes.values() ?? [])].filter((node) => [...node.roles.values()].includes(one.id))
            .length,
          ownWord: own.has(one.id),
          against: [...(against[at] ?? [])],
        })),
        facts: factsOf(context, kind, nodes, masks),
      }
    },
  })

type Masks = readonly ReadonlyMap<string, string>[]

/** What is known of one or the other, in the order of the dictionary. Sensitive values by their last signs. */
function factsOf(context: SignedIn, kind: string, nodes: readonly (Node | undefined)[], masks: Masks) {
  const pack = context.packs.current(context.tenant.packId)
  const known = [...(pack.dictionary.kinds.get(kind)?.facts.values() ?? [])]
  return known.flatMap((fact) => {
    const values = nodes.map((node, at) => {
      const mask = masks[at]?.get(fact.name)
      if (mask !== undefined) return { text: { zh: mask, en: mask }, source: null }
      const row = rowOn(node?.facts.get(fact.name) ?? [], fact.varies ? context.today : undefined)
      if (!row || row.value === null || fact.sensitivity === 'secret') return null
      const text = { zh: readFactText(fact, pack, row.value, 'zh'), en: readFactText(fact, pack, row.value, 'en') }
      return { text, source: sourceLabel(row) }
    })
    if (values.every((one) => one === null)) return []
    const [one, two] = values
    return [{ title: fact.title, values, agree: !one || !two || one.text.zh === two.text.zh }]
  })
}
