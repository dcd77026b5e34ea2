import { expect, test } from 'vitest'
import { maskName } from './mask-name.ts'

test.each([
  ['王小明', '王＊＊'],
  ['𠮷䶮', '𠮷＊'],
  ['阿卜杜拉·买买提', '阿卜杜拉＊＊'],
  ['John Smith', 'John＊＊'],
  ['沈知夏（演示）', '沈＊＊'],
  ['王', '王＊'],
])('%s shows as %s', (name, masked) => expect(maskName(name)).toBe(masked))
