import type { CommandInput, Output } from './contract.ts'

export type Campus = Output<'outreach/campus'>
export type CampusRow = Campus['rows'][number]
export type Cohort = Campus['cohorts'][number]
export type TourRow = Output<'outreach/tours'>['rows'][number]
export type TourSheet = Output<'outreach/tour'>
export type TourStop = TourSheet['stops'][number]
export type TourOpening = TourSheet['openings'][number]
export type TourBody = CommandInput<'outreach/plan-tour'>
export type CohortBody = CommandInput<'outreach/record-cohort'>
