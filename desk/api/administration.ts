import type { Output } from './contract.ts'

export type Person = Output<'administration/people'>['rows'][number]
export type PersonDetail = Output<'administration/person'>
export type Grant = Output<'administration/grants'>['rows'][number]
export type UnitRow = Output<'administration/units'>['rows'][number]
export type AuditLine = Output<'administration/audit'>['rows'][number]
export type Own = Output<'administration/own'>
export type Absence = Own['absences'][number]
