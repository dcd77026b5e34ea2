import type { Day, Localised } from '@xinglin/base'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { Parameter } from '../ir/parameter.ts'
import type { Classification, Rule, RuleContext } from '../ir/rule.ts'
import type { Contents } from './contents.ts'
import type { PackFile } from './file.ts'
import type { ExamplesSchema } from './schema-examples.ts'
import type { MeasureSchema, ProcedureSchema } from './schema-procedure.ts'
import type { Area, Document, Unit } from './schema-settings.ts'
import type { PackTaxonomy } from './taxonomy.ts'

/** A whole pack that passed the check, together with what it inherits. Immutable; `context.hash` names its content. */
export interface Pack {
  readonly id: string
  readonly title: Localised
  readonly city: Localised | undefined
  readonly disclosure: Localised | undefined
  /** The document that defines the programme. */
  readonly notice: string | undefined
  readonly plan: { readonly from: Day; readonly until: Day; readonly assumed: Localised | undefined } | undefined
  readonly lead: string | undefined
  /** How documents are numbered, by series: `松医才决〔{year}〕{n}号`. Empty where the pack has no rule. */
  readonly numbering: ReadonlyMap<string, string>
  readonly extends: readonly string[]
  readonly context: RuleContext
  readonly dictionary: Dictionary
  readonly documents: ReadonlyMap<string, Document>
  readonly units: ReadonlyMap<string, Unit>
  readonly areas: ReadonlyMap<string, Area>
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly rules: ReadonlyMap<string, Rule>
  readonly classifications: ReadonlyMap<string, Classification>
  readonly procedures: ReadonlyMap<string, ProcedureSchema>
  readonly taxonomy: PackTaxonomy
  /** The rows of this pack's own notice, in the order of their file names. */
  readonly measures: readonly MeasureSchema[]
  /** Example sheets of this pack, not of those it extends. */
  readonly sheets: readonly PackFile<ExamplesSchema>[]
  /** This pack's files and those of all it extends, parents first. */
  readonly contents: readonly Contents[]
}
