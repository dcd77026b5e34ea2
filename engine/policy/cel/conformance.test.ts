import {
  getConformanceSuite,
  type IncrementalTest,
  type IncrementalTestSuite,
} from '@bufbuild/cel-spec/testdata/tests.js'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../testing/evaluate.ts'

// The public suite of google/cel-spec, cut to scalars: int, bool and text literals, && || ! ?: in, arithmetic, comparison.
const cases = everyCase(getConformanceSuite()).filter(({ original }) => isScalar(original.expr))

/** What we refuse on purpose where CEL answers; each with the reason. The test asserts the refusal, not a silence. */
const REFUSED: Record<string, (expr: string) => boolean> = {
  // Text has no order in a policy; codes are listed.
  text_ordering: (expr) => /^'[^']*' (<|>|<=|>=) '/.test(expr),
  // Numbers stop at 2⁵³, where a JavaScript number stops being exact; money needs no more.
  out_of_range: (expr) => /922337203685477580\d/.test(expr),
  // Types are checked before anything runs: mixed operands never reach an evaluator, nor a truth value of "no order".
  wrong_type: (expr) =>
    /^(true|false) (<|>|<=|>=) /.test(expr) ||
    /' \+ '/.test(expr) ||
    /&& 32|\|\| 32|'horses'|'less filling'|\? 'cows' : 17|in \[1, 'elem'|true \? 'cows'/.test(expr),
  // Division by what may be zero is refused when the rule is read.
  unguarded_division: (expr) => /\/ ?0/.test(expr),
}

describe('CEL conformance, scalar subset', () => {
  it('is the subset we mean', () => {
    expect(cases.length).toBeGreaterThanOrEqual(185)
  })

  for (const { original } of cases) {
    const refusal = Object.entries(REFUSED).find(([, applies]) => applies(original.expr))?.[0]
    const name = `${original.name}: ${JSON.stringify(original.expr.slice(0, 60))}`
    if (refusal)
      it(`${name} is refused (${refusal})`, () => expect(evaluate(original.expr)).toEqual({ ok: false, code: refusal }))
    else it(name, () => expectAnswer(original))
  }
})

function expectAnswer(test: IncrementalTest['original']): void {
  const { resultMatcher } = test
  if (resultMatcher.case === 'evalError') {
    expect(refused(test.expr)).toBe(true)
    return
  }
  const value = resultMatcher.case === 'typedResult' ? resultMatcher.value.result : resultMatcher.value
  const kind = value && 'kind' in value ? value.kind : undefined
  const wanted = typeof kind?.value === 'bigint' ? Number(kind.value) : (kind?.value ?? true)
  expect(evaluate(test.expr)).toEqual({ ok: true, value: wanted })
}

/** An error of CEL's run time is ours when the rule is read, or when a sum leaves the exact range. */
function refused(expr: string): boolean {
  try {
    return !evaluate(expr).ok
  } catch (fault) {
    return fault instanceof RangeError
  }
}

function everyCase(suite: IncrementalTestSuite): IncrementalTest[] {
  return [...suite.tests, ...suite.suites.flatMap(everyCase)]
}

function isScalar(expr: string): boolean {
  const bare = expr.replace(/"([^"\\]|\\.)*"|'([^'\\]|\\.)*'/g, 'S')
  if (/[{}.%]|[0-9]u\b|\b[bB]S|\bnull\b|[a-zA-Z_]+\s*\(/.test(bare)) return false
  const lists = bare.replace(/\bin \[[^[\]]*\]/g, 'in L')
  if (/[[\]]/.test(lists)) return false
  return (lists.match(/[A-Za-z_]\w*/g) ?? []).every((name) => /^(true|false|in|S|L|x[0-9a-fA-F]+)$/.test(name))
}
