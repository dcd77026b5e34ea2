import type { CommandInput, Output } from './contract.ts'

export type StandingRow = Output<'registry/standings'>['rows'][number]

export type AllOpenings = Output<'registry/all-openings'>
export type OpeningRow = AllOpenings['rows'][number]
export type ImportBatch = Output<'registry/import'>
export type ImportRows = Output<'registry/import-rows'>
export type ImportKind = ImportBatch['kind']
export type EntryField = Output<'registry/entry-form'>['fields'][number]
export type EntryFault = Output<'registry/enter-record'>['faults'][number]

export type DuplicateRow = Output<'registry/duplicates'>['rows'][number]
export type MergeFinding = Output<'registry/duplicates'>['findings'][number]
export type DuplicatePair = Output<'registry/duplicate'>

export type Taxonomy = Output<'registry/taxonomy'>
export type Concept = Taxonomy['concepts'][number]
export type UnmappedWord = Taxonomy['words'][number]
export type ConceptSheet = Output<'registry/concept'>
export type WordChange = CommandInput<'registry/change-taxonomy'>['change']
