/** Names of the values, for the report of a failure; the values themselves do not print. */
export const NASTY: readonly (readonly [string, unknown])[] = [
  ['empty', ''],
  ['spaces', '   '],
  ['nul', 'a\u0000b'],
  ['lone surrogate', 'a\ud800'],
  ['noncharacter', '\ufffe\uffff'],
  ['text turned round', '\u202egnp.exe'],
  ['zero width', '\u200b\u200d\ufeff'],
  ['combining', `e${'\u0301'.repeat(500)}`],
  ['rare characters', '𠮷䶮·买买提'],
  ['full-width digits', '２０２３－０９－０１'],
  ['long', 'x'.repeat(100_000)],
  ['long in Chinese', '长'.repeat(3000)],
  ['line ends', 'a\r\nSet-Cookie: x=1\r\n\r\nb'],
  ['sql', "'; drop table case_file; --"],
  ['sql union', "1' union select null, version() --"],
  ['like', '%_\\'],
  ['html', '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'],
  ['template', '{{7*7}}$' + '{7*7}#{7*7}'],
  ['formula', '=HYPERLINK("http://x","y")'],
  ['path', '../../../../etc/passwd'],
  ['proto word', '__proto__'],
  ['constructor word', 'constructor'],
  ['format', '%s%n%x'],
  ['no such day', '2024-02-30'],
  ['day zero', '0000-00-00'],
  ['no such id', '00000000-0000-0000-0000-000000000000'],
  ['huge number as text', '9'.repeat(400)],
  ['null', null],
  ['true', true],
  ['zero', 0],
  ['negative', -1],
  ['fraction', 0.1],
  ['beyond int', 2 ** 53],
  ['huge', 1e308],
  ['list', ['a', ['b']]],
  ['object', { a: { b: 1 } }],
  ['proto', JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')],
  ['deep', JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`)],
]

/** Places of a content where a value stands: `body.input.text`, `form.login`, `search.page`. */
export function slotsOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object' || 'bytes' in value) return [at]
  const entries = Object.entries(value)
  const inner = entries.flatMap(([key, part]) => slotsOf(part, [...at, key]))
  return at.length > 1 && !(at[0] === 'form') ? [at, ...inner] : inner
}

/** The content with another value at one place. */
export function withValue<T>(content: T, at: readonly string[], value: unknown): T {
  const [first, ...rest] = at
  if (first === undefined) return value as T
  const copy = (Array.isArray(content) ? [...content] : { ...content }) as Record<string, unknown>
  copy[first] = withValue(copy[first], rest, value)
  return copy as T
}
