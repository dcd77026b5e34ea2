import type { Rule } from '@xinglin/policy'
import type { Context } from '../../platform/context.ts'
import { findNode, getGraph } from '../../registry/index.ts'

/** Papers whose facts are on record and verified, every one that is known of them: nobody is asked for such a paper to take up an offer. */
export async function provedPapers(
  context: Context,
  rule: Pick<Rule, 'evidence'>,
  subjectId: string,
): Promise<ReadonlySet<string>> {
  const graph = await getGraph(context, subjectId)
  const known = (path: string) => {
    const cut = path.lastIndexOf('.')
    return findNode(graph, path.slice(0, cut))
      ?.facts.get(path.slice(cut + 1))
      ?.at(-1)
  }
  const proved = rule.evidence.filter((paper) => {
    const rows = paper.proves.map(known).filter((row) => row !== undefined && row.value !== null)
    return rows.length > 0 && rows.every((row) => row?.verifiedAt !== null)
  })
  return new Set(proved.map((one) => one.id))
}
