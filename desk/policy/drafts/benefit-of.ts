import type { Draft, RuleRow } from '../../api/policy.ts'

/** The benefit a draft is about, as far as what it changes tells; the first of all where it changes nothing yet. */
export function benefitOf({ files, figures }: Draft, rules: readonly RuleRow[]): string | undefined {
  const inText = files.map(({ path }) => /^benefits\/(.+)\.yaml$/.exec(path)?.[1]).find((id) => id !== undefined)
  const inFigure = figures.map(({ address }) => /^benefit:([^.]+)\./.exec(address)?.[1]).find((id) => id !== undefined)
  const named = rules.find(({ id }) => id === inText || id === inFigure)?.id
  return named ?? rules[0]?.id
}
