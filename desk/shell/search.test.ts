import { expect, test } from 'vitest'
import { readFigureSearch, readQueueSearch } from './search.ts'

test('an address keeps what it knows and drops the rest', () => {
  expect(readQueueSearch({ view: 'all', search: 2024, page: '3', other: 'x' })).toEqual({
    view: 'all',
    search: '2024',
    page: 3,
  })
  expect(readQueueSearch({ view: 'theirs', search: '', page: 1 })).toEqual({})
  expect(readQueueSearch({ page: -2 })).toEqual({})
  expect(readFigureSearch({ tab: 'gone', address: 'parameter:city_average_wage' })).toEqual({
    address: 'parameter:city_average_wage',
  })
})
