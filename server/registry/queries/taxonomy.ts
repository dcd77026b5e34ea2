import { z } from 'zod'
import { query } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { Text } from '../../platform/text/schema.ts'
import { laidPack, taxonomyChanges } from '../taxonomy/city-pack.ts'
import { CURATORS, demandCurator } from '../taxonomy/demand-curator.ts'
import { sayChange } from '../taxonomy/say-change.ts'
import {
  type FindTexts,
  mayBeShown,
  type ReadText,
  registryTexts,
  type Source,
  unmappedWords,
} from '../taxonomy/unmapped.ts'

/** Texts a word was read in that are named beside it. */
const SAMPLES = 4

const Word = z.object({
  word: z.string(),
  often: z.number(),
  /** Where it was read, and how often there. */
  where: z.array(z.object({ title: Text, often: z.number() })),
  samples: z.array(z.string()),
})
const Concept = z.object({ id: z.string(), kind: z.enum(['skill', 'role']), title: Text, words: z.array(z.string()) })
const Change = z.object({
  number: z.number(),
  says: Text,
  ground: z.string(),
  by: z.string(),
  on: z.string(),
  /** `kept`: in force · `left_out`: the pack has changed and it does not fit any more · `withdrawn`: by a later row · `withdrawal`: such a row. */
  standing: z.enum(['kept', 'left_out', 'withdrawn', 'withdrawal']),
})

/** The city's words for roles and skills: which version, what people wrote that maps to nothing, and every change a curator made. */
export const taxonomyQuery = (others: readonly FindTexts[]) =>
  query({
    name: 'registry/taxonomy',
    summary: 'Words of real texts that map to nothing, roles and skills, and what curators changed',
    input: z.object({}),
    output: z.object({
      version: z.string(),
      packVersion: z.string(),
      words: z.array(Word),
      concepts: z.array(Concept),
      families: z.array(z.object({ id: z.string(), title: Text })),
      changes: z.array(Change),
    }),
    access: { officers: CURATORS },
    run: async (anyContext) => {
      const context = anyContext as SignedIn
      demandCurator(context)
      const { pack, leftOut } = await laidPack(context)
      const { taxonomy } = pack
      const rows = await taxonomyChanges(context)
      const back = new Set(rows.flatMap(({ change }) => (change.kind === 'withdrawal' ? [change.of] : [])))
      const texts: ReadText<Source>[] = []
      for (const find of [registryTexts, ...others]) texts.push(...(await find(context)))
      return {
        version: taxonomy.version,
        packVersion: context.packs.current(context.tenant.packId).taxonomy.version,
        words: unmappedWords(pack, texts)
          .filter(({ from }) => mayBeShown(from))
          .map(({ word, from }) => ({
            word,
            often: from.length,
            where: counted(from),
            samples: [...new Set(from.flatMap(({ title }) => title ?? []))].slice(0, SAMPLES),
          })),
        concepts: (['skill', 'role'] as const).flatMap((kind) =>
          (kind === 'skill' ? taxonomy.skills : taxonomy.roles).map(({ id, title, aliases }) => ({
            id,
            kind,
            title,
            words: [...aliases.zh, ...aliases.en],
          })),
        ),
        families: taxonomy.families.map(({ id, title }) => ({ id, title })),
        changes: rows
          .map(({ number, change, ground, madeByName, madeOn }) => ({
            number,
            says: sayChange(taxonomy, change),
            ground,
            by: madeByName,
            on: madeOn,
            standing:
              change.kind === 'withdrawal'
                ? ('withdrawal' as const)
                : back.has(number)
                  ? ('withdrawn' as const)
                  : leftOut.includes(number)
                    ? ('left_out' as const)
                    : ('kept' as const),
          }))
          .reverse(),
      }
    },
  })

/** How often a word was read in each kind of text. */
function counted(from: readonly Source[]) {
  const kinds = new Map<string, { title: Source['where']; often: number }>()
  for (const { where } of from) kinds.set(where.en, { title: where, often: (kinds.get(where.en)?.often ?? 0) + 1 })
  return [...kinds.values()]
}
