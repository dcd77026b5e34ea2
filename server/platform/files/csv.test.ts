import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('no cell becomes a formula, quotes and line ends stay inside their cell', () => {
  expect(csv([['=1+1', '＋2', '王"小"明', 'a\nb', '-3', '123']])).toBe(
    '\ufeff\'=1+1,\'＋2,"王""小""明","a\nb",\'-3,123\r\n',
  )
})
