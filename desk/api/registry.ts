import type { Output } from './contract.ts'

export type StandingRow = Output<'registry/standings'>['rows'][number]
