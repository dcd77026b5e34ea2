import { expect, test } from 'vitest'
import { safeBack } from './safe-back.ts'

test('a path below the tenant is kept', () => {
  expect(safeBack('/casework/start/x?y=1')).toBe('/casework/start/x?y=1')
})

test.each([undefined, '//evil.example', '/\\evil.example', 'https://evil.example', '/a:b', '/<script>'])(
  '%s leads to my applications',
  (back) => expect(safeBack(back)).toBe('/casework'),
)
