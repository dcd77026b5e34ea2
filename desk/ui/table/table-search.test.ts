import { expect, test } from 'vitest'
import { type Column, inOrder, shownColumns } from './column.ts'
import { readTableSearch } from './table-search.ts'

const columns: Column<{ n: number }>[] = [
  { id: 'n', title: { zh: '数', en: 'n' }, cell: ({ n }) => n, always: true, compare: (a, b) => a.n - b.n },
  { id: 'm', title: { zh: '另', en: 'm' }, cell: () => null },
  { id: 'o', title: { zh: '备', en: 'o' }, cell: () => null, spare: true },
]

test('an address says how a table is read, and nothing else', () => {
  expect(readTableSearch({ sort: '-due', page: '3', size: '50', columns: 'a,b', density: 'compact', x: 1 })).toEqual({
    sort: '-due',
    page: 3,
    size: 50,
    columns: 'a,b',
    density: 'compact',
  })
  expect(readTableSearch({ sort: 'a b', page: 1, size: 25, columns: '<b>', density: 'airy' })).toEqual({})
})

test('columns are the usual ones until some are chosen; the one that names the row stays', () => {
  const ids = (chosen?: string) => shownColumns(columns, chosen).map((one) => one.id)
  expect([ids(), ids('o'), ids('m,o')]).toEqual([
    ['n', 'm'],
    ['n', 'o'],
    ['n', 'm', 'o'],
  ])
})

test('rows are sorted by what can be compared', () => {
  const rows = [{ n: 2 }, { n: 1 }]
  expect(inOrder(rows, columns, 'n')).toEqual([{ n: 1 }, { n: 2 }])
  expect(inOrder(rows, columns, '-n')).toEqual([{ n: 2 }, { n: 1 }])
  expect(inOrder(rows, columns, 'm')).toEqual(rows)
})
