import { parseDay } from '@xinglin/base'
import type { Dictionary } from '../dictionary/dictionary.ts'
import type { EarlierRule, Rule, RuleContext } from '../ir/rule.ts'
import type { PackFile } from '../pack/file.ts'
import type { BenefitSchema } from '../pack/schema-benefit.ts'
import { ruleOf } from './benefit.ts'
import { crossed } from './cross.ts'
import type { Host } from './host.ts'

type Earlier = ReadonlyMap<string, readonly EarlierRule[]>

/** The versions that held before, by rule: `earlier/2024-06-30/x.yaml` is x as it was for events up to that day. */
export function earlierOf(
  files: readonly PackFile<BenefitSchema>[],
  built: ReadonlyMap<string, Rule>,
  hosts: ReadonlyMap<string, Host>,
  dictionary: Dictionary,
  context: RuleContext,
  host: (file: PackFile) => Host,
): Earlier {
  const found = new Map<string, EarlierRule[]>()
  for (const file of files) {
    const own = host(file)
    const { id } = file.content
    const until = parseDay(/earlier\/([\d-]+)\//.exec(file.file)?.[1] ?? '')
    const newest = built.get(id)
    if (until === undefined) own.problem('layout', 'the folder is the last day the version held, yyyy-mm-dd', ['id'])
    else if (!newest) own.problem('unknown_name', `there is no benefits/${id}.yaml that came after`, ['id'])
    const rule = ruleOf(file, dictionary, context, own)
    if (until === undefined || !newest || !rule) continue
    if (rule.subject !== newest.subject)
      own.problem('wrong_type', `${id} was about ${rule.subject} and is about ${newest.subject} now`, ['subject'])
    // Its ties are with the others as they are now: an award is compared with awards that may be of any version.
    const tied = crossed(new Map([...built, [id, rule]]), new Map([...hosts, [id, own]]), dictionary).get(id)
    found.set(id, [...(found.get(id) ?? []), { until, rule: tied ?? rule }])
  }
  return found
}

export function withEarlier(rules: ReadonlyMap<string, Rule>, earlier: Earlier): Map<string, Rule> {
  return new Map(
    [...rules].map(([id, rule]) => {
      const versions = earlier.get(id)
      if (!versions) return [id, rule]
      return [id, { ...rule, earlier: [...versions].sort((a, b) => a.until - b.until) }]
    }),
  )
}
