import type { CommandInput, Output } from './contract.ts'

export type RuleRow = Output<'policy/rules'>['rows'][number]
export type RuleDetail = Output<'policy/rule'>
export type Figure = Output<'policy/figures'>['rows'][number]
export type FigureEntry = Figure['history'][number]
export type FigureUnit = Figure['unit']
export type DraftRow = Output<'policy/drafts'>['rows'][number]
export type Draft = Output<'policy/draft'>
export type Levers = Output<'policy/levers'>
export type WhatIf = Extract<Output<'policy/what-if'>, { ready: true }>['view']
export type Bars = WhatIf['groups'][number]
export type SetFigureInput = CommandInput<'policy/set-figure'>
