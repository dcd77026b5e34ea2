import { parseDay, parseYuan } from '@xinglin/base'
import type { Ast } from '../cel/ast.ts'
import type { DayFunction, Node } from '../ir/node.ts'
import { DATE, INT, money, PERCENT, type Type, typeName } from '../ir/type.ts'
import { checkAggregate } from './aggregate.ts'
import { checkAs } from './check-as.ts'
import { CheckFault } from './fault.ts'
import { alike } from './money.ts'
import type { Scope } from './scope.ts'

type Call = Ast & { form: 'call' }

const DAY_FUNCTIONS: Record<DayFunction, readonly [readonly Type[], Type]> = {
  full_years_between: [[DATE, DATE], INT],
  full_months_between: [[DATE, DATE], INT],
  days_between: [[DATE, DATE], INT],
  add_days: [[DATE, INT], DATE],
  add_months: [[DATE, INT], DATE],
  add_years: [[DATE, INT], DATE],
  first_day_of_month: [[DATE], DATE],
  year_of: [[DATE], INT],
}

export function checkCall(ast: Call, scope: Scope): Node {
  switch (ast.name) {
    case 'count':
    case 'sum':
    case 'exists':
      return checkAggregate(ast, ast.name, scope)
    case 'date':
      return { op: 'literal', type: DATE, value: readDate(only(ast)) }
    case 'yuan':
      return checkYuan(only(ast), scope)
    case 'percent':
      return checkPercent(ast, scope)
    case 'min':
    case 'max':
      return checkExtreme(ast, scope)
  }
  if (ast.where) throw new CheckFault('syntax', `${ast.name} takes no \`where\``, ast.where)
  if (!isDayFunction(ast.name)) throw new CheckFault('unknown_function', `there is no function "${ast.name}"`, ast)
  const [wanted, type] = DAY_FUNCTIONS[ast.name]
  return { op: 'days', type, by: ast.name, args: checkArguments(ast, wanted, scope) }
}

function checkArguments(ast: Call, wanted: readonly Type[], scope: Scope): Node[] {
  if (ast.args.length !== wanted.length)
    throw new CheckFault('wrong_type', `${ast.name} takes ${wanted.length} values, not ${ast.args.length}`, ast)
  return wanted.map((type, i) => checkAs(ast.args[i] ?? ast, type, scope))
}

function readDate(ast: Ast): number {
  const day = ast.form === 'text' ? parseDay(ast.value) : undefined
  if (day === undefined) throw new CheckFault('wrong_type', 'write a day as date("2023-08-10")', ast)
  return day
}

function checkYuan(ast: Ast, scope: Scope): Node {
  if (ast.form === 'text' || ast.form === 'int') {
    const fen = parseYuan(ast.value)
    if (!fen.ok) throw new CheckFault('wrong_type', 'write yuan(1000) or yuan("2152.50")', ast)
    return { op: 'literal', type: money(), value: fen.value }
  }
  return { op: 'scale', type: money(), by: 100, arg: checkAs(ast, INT, scope) }
}

function checkPercent(ast: Call, scope: Scope): Node {
  const [rateAst, ofAst] = ast.args
  if (!rateAst || !ofAst || ast.args.length !== 2)
    throw new CheckFault('wrong_type', 'percent takes a share and a sum of money: percent(80, …)', ast)
  const rate = rateAst.form === 'text' ? decimalRate(rateAst.value, rateAst) : scope.check(rateAst, scope)
  const of = scope.check(ofAst, scope)
  if (rate.type.is !== 'int' && rate.type.is !== 'percent')
    throw new CheckFault('wrong_type', `a share is a number or a percentage, not ${typeName(rate.type)}`, rateAst)
  if (of.type.is !== 'money')
    throw new CheckFault('wrong_type', `a share of ${typeName(of.type)}; money is wanted`, ofAst)
  const per = of.type.per * (rate.type.is === 'percent' ? 10_000 : 100)
  return { op: 'percent', type: money(per), rate, of }
}

function decimalRate(text: string, place: Ast): Node {
  const hundredths = parseYuan(text)
  if (!hundredths.ok) throw new CheckFault('wrong_type', 'write percent("10.5", …) with at most two decimals', place)
  return { op: 'literal', type: PERCENT, value: hundredths.value }
}

function checkExtreme(ast: Call, scope: Scope): Node {
  const [first, ...others] = ast.args.map((arg) => scope.check(arg, scope))
  if (!first || others.length === 0) throw new CheckFault('wrong_type', `${ast.name} compares at least two values`, ast)
  if (first.type.is !== 'int' && first.type.is !== 'money' && first.type.is !== 'date')
    throw new CheckFault('wrong_type', `${ast.name} of ${typeName(first.type)}`, ast)
  // Twice: once to find the common denominator, once to bring every argument to it.
  const common = others.reduce((widest, other) => alike(widest, other, ast)[0], first)
  const args = [first, ...others].map((arg) => alike(arg, common, ast)[0])
  return { op: ast.name === 'min' ? 'least' : 'greatest', type: common.type, args }
}

function only(ast: Call): Ast {
  const [arg] = ast.args
  if (!arg || ast.args.length !== 1) throw new CheckFault('wrong_type', `${ast.name} takes one value`, ast)
  return arg
}

function isDayFunction(name: string): name is DayFunction {
  return Object.hasOwn(DAY_FUNCTIONS, name)
}
