/** Words that nearly every company's name has: they say nothing of which it is. */
const COMMON = /股份有限公司|有限责任公司|有限公司|集团|（[^）]*）|\([^)]*\)|[\s·.,、-]/g

const core = (name: string) => name.normalize('NFKC').toLowerCase().replace(COMMON, '')

function pairsOf(text: string): Set<string> {
  const signs = [...text]
  return new Set(signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`))
}

/** How much two names of companies have in common besides what every name has: 0 nothing, 1 the same (Dice over neighbouring signs). */
export function similarity(one: string, two: string): number {
  const [first, second] = [pairsOf(core(one)), pairsOf(core(two))]
  if (first.size + second.size === 0) return 0
  const shared = [...first].filter((pair) => second.has(pair)).length
  return (2 * shared) / (first.size + second.size)
}
