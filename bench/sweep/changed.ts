import type { Rule } from '@xinglin/policy'
import { readPack } from '@xinglin/policy/read'
import { benchPack } from '../policy/pack.ts'

/** The rules of so many copies with one bound of one rule moved, as an officer would move it: from 12 months' insurance to 18. */
export function oneThresholdMoved(copies: number): Rule[] {
  const files = benchPack(copies).map((file) =>
    file.path === 'benefits/title.yaml'
      ? { ...file, text: file.text.replace('insured_months >= 12', 'insured_months >= 18') }
      : file,
  )
  const read = readPack(files, [])
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return [...read.pack.rules.values()]
}
