import type { Localised } from '@xinglin/base'
import type { Dictionary, Kind } from '../dictionary/dictionary.ts'
import type { Parameter } from '../ir/parameter.ts'
import { INT, money, PERCENT } from '../ir/type.ts'
import type { PackFile } from '../pack/file.ts'
import type { ClassificationSchema } from '../pack/schema-classification.ts'
import type { CodeList } from '../pack/schema-facts.ts'
import type { Area, CodeSet } from '../pack/schema-settings.ts'

type Files<Content> = ReadonlyMap<string, PackFile<Content>>
type Codes = ReadonlyMap<string, ReadonlyMap<string, Localised>>

/** Code lists with their titles; areas and the tiers of classifications are lists like any other. */
export function codesOf(
  lists: Files<CodeList>,
  areas: ReadonlyMap<string, Area>,
  classifications: Files<ClassificationSchema>,
): Codes {
  const codes = new Map<string, ReadonlyMap<string, Localised>>()
  for (const [id, { content }] of lists) codes.set(id, new Map(content.items.map((item) => [item.code, item.title])))
  codes.set('area', new Map([...areas].map(([code, area]) => [code, area.title])))
  for (const [id, { content }] of classifications)
    if (content.tiers) codes.set(`classification:${id}`, new Map(content.tiers.map((tier) => [tier.code, tier.title])))
  return codes
}

/** Every name that expressions of the pack may use. */
export function dictionaryOf(
  kinds: ReadonlyMap<string, Kind>,
  codes: Codes,
  sets: ReadonlyMap<string, CodeSet>,
  parameters: ReadonlyMap<string, Parameter>,
  classifications: Files<ClassificationSchema>,
): Dictionary {
  const types = { fen: money(), count: INT, percent_hundredths: PERCENT }
  return {
    kinds,
    codes,
    sets,
    parameters: new Map([...parameters].map(([id, { title, unit }]) => [id, { title, type: types[unit] }])),
    classifications: new Map([...classifications].map(([id, file]) => [id, file.content])),
  }
}
