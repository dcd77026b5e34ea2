import { and, isNull, ne, type SQL } from 'drizzle-orm'
import { subject } from './schema.ts'

/**
 * What a list of organisations or carriers shows: entries that somebody named and that still stand. One that was only begun beside an application is
 * called by its kind until then; one that was merged into another, or taken back with its sheet, has ended.
 */
export const isListed = (): SQL | undefined => and(ne(subject.name, subject.kind), isNull(subject.endedOn))
