import type { z } from 'zod'
import { BenefitFile } from '../pack/schema-benefit.ts'
import { ClassificationFile } from '../pack/schema-classification.ts'
import { ExamplesFile } from '../pack/schema-examples.ts'
import { CodesFile, KindFile } from '../pack/schema-facts.ts'
import { ParameterFile } from '../pack/schema-parameter.ts'
import { MeasureFile, ProcedureFile } from '../pack/schema-procedure.ts'
import { AreasFile, CalendarFile, DocumentsFile, PackFile, SetsFile, UnitsFile } from '../pack/schema-settings.ts'
import { RelationsFile, RolesFile, SkillsFile, WordsFile } from '../pack/schema-taxonomy.ts'

/** Every file a pack may have: where it lies, its schema, and the key that must equal its name. */
export const LAYOUT = {
  pack: { at: /^pack\.yaml$/, schema: PackFile, named: undefined },
  documents: { at: /^documents\.yaml$/, schema: DocumentsFile, named: undefined },
  units: { at: /^units\.yaml$/, schema: UnitsFile, named: undefined },
  areas: { at: /^areas\.yaml$/, schema: AreasFile, named: undefined },
  sets: { at: /^sets\.yaml$/, schema: SetsFile, named: undefined },
  facts: { at: /^facts\/[^/]+\.yaml$/, schema: KindFile, named: 'kind' },
  codes: { at: /^codes\/[^/]+\.yaml$/, schema: CodesFile, named: 'id' },
  calendar: { at: /^calendar\/[^/]+\.yaml$/, schema: CalendarFile, named: 'year' },
  parameters: { at: /^parameters\/[^/]+\.yaml$/, schema: ParameterFile, named: 'id' },
  procedures: { at: /^procedures\/[^/]+\.yaml$/, schema: ProcedureFile, named: 'id' },
  skills: { at: /^taxonomy\/skills\/[^/]+\.yaml$/, schema: SkillsFile, named: 'group' },
  roles: { at: /^taxonomy\/roles\/[^/]+\.yaml$/, schema: RolesFile, named: 'family' },
  relations: { at: /^taxonomy\/relations\.yaml$/, schema: RelationsFile, named: undefined },
  words: { at: /^taxonomy\/words\.yaml$/, schema: WordsFile, named: undefined },
  measures: { at: /^measures\/[^/]+\.yaml$/, schema: MeasureFile, named: 'id' },
  examples: { at: /^(benefits|classifications)\/[^/]+\.examples\.yaml$/, schema: ExamplesFile, named: undefined },
  benefits: { at: /^benefits\/[^/]+\.yaml$/, schema: BenefitFile, named: 'id' },
  classifications: { at: /^classifications\/[^/]+\.yaml$/, schema: ClassificationFile, named: 'id' },
} as const satisfies Record<string, { at: RegExp; schema: z.ZodType; named: string | undefined }>

export type Part = keyof typeof LAYOUT
export type ContentOf<P extends Part> = z.infer<(typeof LAYOUT)[P]['schema']>

/** Which part of the pack a path is; undefined where a pack has no such file. */
export function partOf(path: string): Part | undefined {
  return (Object.keys(LAYOUT) as Part[]).find((part) => LAYOUT[part].at.test(path))
}
