import { addDays, isoDay, parseDay } from '@xinglin/base'
import type { PackText } from '@xinglin/policy/read'

/**
 * The files of a pack with other texts from a day on. Of a rule, the text that held till then is kept as the version up to the day before;
 * a file of dated figures carries its days itself.
 */
export function withTexts(
  files: readonly PackText[],
  changed: readonly { readonly path: string; readonly text: string }[],
  from: string,
): PackText[] {
  const texts = new Map(changed.map(({ path, text }) => [path, text]))
  const first = parseDay(from)
  if (first === undefined) throw new RangeError(`not a day: ${from}`)
  const until = isoDay(addDays(first, -1))
  const kept = files.flatMap((file): PackText[] => {
    const text = texts.get(file.path)
    if (text === undefined || text === file.text || !file.path.startsWith('benefits/')) return []
    return [{ path: file.path.replace('benefits/', `earlier/${until}/`), text: file.text }]
  })
  const there = new Set(kept.map(({ path }) => path))
  // Changed twice for the same day: what held before the first of them is what held till then.
  const before = files
    .filter(({ path }) => !there.has(path))
    .map((file) => ({ ...file, text: texts.get(file.path) ?? file.text }))
  return [...before, ...kept.map((one) => files.find(({ path }) => path === one.path) ?? one)]
}
