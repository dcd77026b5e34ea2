import type { PackFile } from '../pack/file.ts'
import type { BenefitSchema } from '../pack/schema-benefit.ts'
import type { Host } from './host.ts'

/** What the schema alone cannot see in one benefit. */
export function benefitProblems(file: PackFile<BenefitSchema>, host: Host): void {
  const { content } = file
  const { from, until } = content.valid ?? {}
  if (from !== undefined && until !== undefined && until < from)
    host.problem('date_order', 'ends before it begins', ['valid'])
  if (content.when.length > MOST_CONDITIONS)
    host.problem('schema', `a rule has at most ${MOST_CONDITIONS} conditions; group them`, ['when'])
  for (const list of ['duties', 'evidence'] as const) {
    const seen = new Set<string>()
    for (const [i, { id }] of content[list].entries()) {
      if (seen.has(id)) host.problem('duplicate', `"${id}" is there twice`, [list, i])
      seen.add(id)
    }
  }
  for (const [i, overlap] of content.overlap.entries())
    if ('excludes' in overlap && overlap.excludes.includes(content.id))
      host.problem('overlap', 'a benefit does not exclude itself; write once_per', ['overlap', i])
}

// The conditions that fail are kept as the bits of a 32-bit number, with validity and deadline beside them.
const MOST_CONDITIONS = 28
