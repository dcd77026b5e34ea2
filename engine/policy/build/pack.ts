import { type CalendarYear, workingCalendar } from '@xinglin/base'
import { bothLanguages } from '../check/condition.ts'
import type { Classification, Rule, RuleContext } from '../ir/rule.ts'
import type { Contents } from '../pack/contents.ts'
import type { PackFile } from '../pack/file.ts'
import type { Pack } from '../pack/pack.ts'
import type { PackProblem } from '../pack/problem.ts'
import { ruleOf } from './benefit.ts'
import { benefitProblems } from './benefit-problems.ts'
import { citationsOf } from './citations.ts'
import { classificationOf } from './classification.ts'
import { crossed } from './cross.ts'
import { codesOf, dictionaryOf } from './dictionary.ts'
import { checkDerivations, refuseSilentFacts } from './facts-check.ts'
import { type Host, hostOf } from './host.ts'
import { kindsOf } from './kinds.ts'
import { refuseWrongMatters } from './matters.ts'
import { byId, listById, together } from './merge.ts'
import { parameterOf } from './parameters.ts'
import { refuseStuckProcedure } from './procedures.ts'
import { refuseLooseReferences } from './references.ts'
import { taxonomyOf } from './taxonomy.ts'

/** Puts the files of a pack and its parents together. Problems are added to `problems`; with one, the pack is not to be used. */
export function buildPack(contents: readonly Contents[], hash: string, problems: PackProblem[]): Pack | undefined {
  const own = contents.at(-1)
  const settings = own?.pack[0]?.content
  if (!own || !settings) return undefined
  const documents = listById(together('documents', contents), (document) => document.id, problems)
  const units = listById(together('units', contents), (unit) => unit.id, problems)
  const areas = listById(together('areas', contents), (area) => area.code, problems)
  const sets = new Map(together('sets', contents).flatMap((file) => Object.entries(file.content)))
  const citations = citationsOf(documents)
  const host = (file: PackFile): Host => hostOf(file, citations, problems)
  const classifications = byId(together('classifications', contents), (content) => content.id, problems)
  const codes = codesOf(
    byId(together('codes', contents), (list) => list.id, problems),
    areas,
    classifications,
  )
  const kindFiles = together('facts', contents)
  const kinds = kindsOf(kindFiles, codes, problems)
  const parameters = new Map(
    [...byId(together('parameters', contents), (content) => content.id, problems)].map(([id, file]) => [
      id,
      parameterOf(file, host(file)),
    ]),
  )
  const dictionary = dictionaryOf(kinds, codes, sets, parameters, classifications)
  const context: RuleContext = {
    pack: settings.id,
    hash,
    ageReached: settings.age_reached ?? 'on_birthday',
    calendar: workingCalendar(calendarYears(contents, host, problems)),
    parameters,
    codes,
  }
  for (const file of kindFiles) checkDerivations(file, dictionary, host(file))
  const classified = new Map<string, Classification>()
  for (const [id, file] of classifications) {
    const built = classificationOf(file, dictionary, context, host(file))
    if (built) classified.set(id, built)
  }
  const built = new Map<string, Rule>()
  const hosts = new Map<string, Host>()
  for (const [id, file] of byId(together('benefits', contents), (content) => content.id, problems)) {
    const rule = ruleOf(file, dictionary, context, host(file))
    hosts.set(id, host(file))
    if (rule) built.set(id, rule)
    benefitProblems(file, host(file))
  }
  const rules = crossed(built, hosts, dictionary)
  refuseSilentFacts(kindFiles, rules.values(), dictionary, host)
  const procedures = byId(together('procedures', contents), (content) => content.id, problems)
  for (const file of procedures.values()) refuseStuckProcedure(file, host(file))
  const pack: Pack = {
    id: settings.id,
    title: settings.title,
    city: settings.city,
    disclosure: settings.disclosure,
    notice: settings.notice,
    plan: settings.plan && { ...settings.plan, assumed: bothLanguages(settings.plan.assumed) },
    lead: settings.lead,
    numbering: new Map(Object.entries(settings.numbering?.series ?? {})),
    extends: settings.extends,
    context,
    dictionary,
    documents,
    units,
    areas,
    parameters,
    rules,
    classifications: classified,
    procedures: new Map([...procedures].map(([id, file]) => [id, file.content])),
    taxonomy: taxonomyOf(contents, host),
    measures: own.measures.map((file) => file.content),
    sheets: own.examples,
    contents,
  }
  refuseLooseReferences(pack, problems)
  refuseWrongMatters(pack, problems)
  return pack
}

function calendarYears(
  contents: readonly Contents[],
  host: (file: PackFile) => Host,
  problems: PackProblem[],
): CalendarYear[] {
  const files = byId(together('calendar', contents), (content) => String(content.year), problems)
  return [...files.values()].map((file) => {
    host(file).getGround(file.content.cite, ['cite'])
    for (const [i, { from, to }] of file.content.off.entries())
      if (to < from) host(file).problem('date_order', 'ends before it begins', ['off', i])
    return file.content
  })
}
