import { parseYuan } from '@xinglin/base'

/** A sum typed in yuan as fen; null where nothing was typed, undefined where it is no sum. */
export function readYuan(text: string): number | null | undefined {
  if (text === '') return null
  const read = parseYuan(text)
  return read.ok ? read.value : undefined
}

/** A whole number as typed; null where nothing was typed, undefined where it is none. */
export function readWhole(text: string): number | null | undefined {
  if (text === '') return null
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}
