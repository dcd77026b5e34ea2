import { DrizzleQueryError } from 'drizzle-orm/errors'
import { expect, test } from 'vitest'
import { errorForLog } from './log-error.ts'

test('neither the parameters of a statement nor the values a database quotes reach the log', () => {
  const cause = Object.assign(new Error('invalid input syntax for type date: "沈知夏"'), {
    severity: 'ERROR',
    code: '22007',
    detail: 'Key (name)=(沈知夏) already exists.',
    table: 'subject',
  })
  const error = new DrizzleQueryError('insert into "subject" values ($1)', ['沈知夏\n    at nowhere'], cause)
  const logged = errorForLog(error)
  expect(JSON.stringify(logged)).not.toContain('沈知夏')
  expect(logged.message).toBe('failed query: insert into "subject" values ($1)')
  expect(logged.stack).toContain('log-error.test.ts')
  expect(logged.cause).toMatchObject({ code: '22007', message: 'database error 22007 table subject' })
})

test('an error of our own keeps its words', () => {
  expect(errorForLog(new RangeError('no stage x'))).toMatchObject({ type: 'RangeError', message: 'no stage x' })
  expect(errorForLog('text')).toMatchObject({ type: 'string' })
})
