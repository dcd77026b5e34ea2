import type { Output } from './contract.ts'

export type CommissionerRow = Output<'matching/commissioners'>['rows'][number]
export type CommissionerYear = Output<'matching/commissioner'>
export type Service = CommissionerYear['entries'][number]
