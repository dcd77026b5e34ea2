import type { CommandInput, Output } from './contract.ts'

export type Coverage = Output<'outreach/coverage'>
export type CoverageRow = Coverage['rows'][number]
export type PlannedVisit = Output<'outreach/visits'>['rows'][number]
export type Company = Output<'outreach/company'>
export type Need = Output<'outreach/needs'>['rows'][number]
export type Owner = Coverage['owners'][number]
export type Topic = Output<'outreach/needs'>['topics'][number]
export type VisitBody = CommandInput<'outreach/record-visit'>
export type NeedView = 'mine' | 'late' | 'running'
