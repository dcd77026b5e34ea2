import { expect, test } from 'vitest'
import { shapeOf } from './number-shape.ts'

test.each([
  ['2024-00012', 'text'],
  ['2024-1234567', 'text'],
  ['00012', 'text'],
  ['张江药业', 'text'],
  ['13800000', 'part'],
  ['1380000070', 'part'],
  ['13800000700', 'whole'],
  ['+86 138 0000 0700', 'whole'],
  ['31011719980412700', 'part'],
  ['31011719980412700x', 'whole'],
  ['91310117DEM000001B', 'whole'],
  ['622202000000012', 'whole'],
  ['6222020000000123', 'part'],
  ['zhangjiangyaoyegong', 'text'],
] as const)('%s is %s', (typed, shape) => {
  expect(shapeOf(typed)).toBe(shape)
})
