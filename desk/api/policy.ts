import type { CommandInput, Output } from './contract.ts'

export type RuleRow = Output<'policy/rules'>['rows'][number]
export type RuleDetail = Output<'policy/rule'>
export type Figure = Output<'policy/figures'>['rows'][number]
export type FigureEntry = Figure['history'][number]
export type FigureUnit = Figure['unit']
export type SetFigureInput = CommandInput<'policy/set-figure'>
