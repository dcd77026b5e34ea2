import type { Rule } from '@xinglin/policy'
import { z } from 'zod'
import type { Lang } from '../../../platform/text/lang.ts'
import { Text } from '../../../platform/text/schema.ts'
import { readFactText } from '../../../registry/index.ts'
import type { LoadedCase } from '../../load-case.ts'

/** What a correction changed: one line a fact, before and after; files that came and went are counted. */
export const ChangesView = z.object({
  facts: z.array(z.object({ path: z.string(), title: Text, before: z.string(), after: z.string() })),
  filesAdded: z.number(),
  filesTaken: z.number(),
})

/** The difference between the last two versions handed in; null before a correction was answered. */
export function changesOf({ actions }: LoadedCase, rule: Rule, lang: Lang): z.output<typeof ChangesView> | null {
  const versions = actions.filter((one) => ['submit', 'resubmit'].includes(one.kind) && one.detail.facts)
  const [before, after] = versions.slice(-2)
  if (!before || !after) return null
  const old = before.detail.facts ?? {}
  const now = after.detail.facts ?? {}
  const paths = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  const oldFiles = new Set(before.detail.files)
  const newFiles = new Set(after.detail.files)
  return {
    facts: paths
      .filter((path) => JSON.stringify(old[path] ?? null) !== JSON.stringify(now[path] ?? null))
      .map((path) => ({
        path,
        title: slotOf(rule, path)?.fact.title ?? { zh: path, en: path },
        before: told(rule, path, old[path], lang),
        after: told(rule, path, now[path], lang),
      })),
    filesAdded: [...newFiles].filter((one) => !oldFiles.has(one)).length,
    filesTaken: [...oldFiles].filter((one) => !newFiles.has(one)).length,
  }
}

const slotOf = (rule: Rule, path: string) => rule.slots.find((one) => one.path === path)

function told(rule: Rule, path: string, value: unknown, lang: Lang): string {
  const slot = slotOf(rule, path)
  if (value === null || value === undefined || !slot) return '—'
  return readFactText({ ...slot.fact, type: slot.type }, rule, value as never, lang)
}
