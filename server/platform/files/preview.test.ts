import { expect, test } from 'vitest'
import { fileHeaders } from './preview.ts'

test.each([
  ['image/png', /^inline;/, /sandbox/],
  ['image/jpeg', /^inline;/, /sandbox/],
  ['application/pdf', /^inline;/, /default-src 'none'(?!.*sandbox)/],
  ['text/html', /^attachment;/, /sandbox/],
  ['image/svg+xml', /^attachment;/, /sandbox/],
])('%s is shown or saved, and shut in', (mediaType, disposition, policy) => {
  const headers = fileHeaders({ name: '合同 "1".x', mediaType }, false)
  expect(headers['content-disposition']).toMatch(disposition)
  expect(headers['content-disposition']).toContain(encodeURIComponent('合同 "1".x'))
  expect(headers['content-security-policy']).toMatch(policy)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('what is asked for as a download is one', () => {
  expect(fileHeaders({ name: 'a.pdf', mediaType: 'application/pdf' }, true)['content-disposition']).toMatch(
    /^attachment/,
  )
})
