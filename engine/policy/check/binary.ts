import type { Ast } from '../cel/ast.ts'
import type { Arithmetic, Comparison, Node } from '../ir/node.ts'
import { BOOL, money, type Type, typeName } from '../ir/type.ts'
import { checkAs } from './check-as.ts'
import { codeLiteral } from './code-literal.ts'
import { CheckFault } from './fault.ts'
import { nonZeroWhen } from './guards.ts'
import { checkIn } from './membership.ts'
import { alike, refuseMoneyAndNumber } from './money.ts'
import { nodeKey, type Scope } from './scope.ts'

type Binary = Ast & { form: 'binary' }

export function checkBinary(ast: Binary, scope: Scope): Node {
  switch (ast.operator) {
    case '&&':
    case '||':
      return checkLogic(ast, scope)
    case 'in':
      return checkIn(ast, scope)
    case '+':
    case '-':
    case '*':
    case '/':
      return checkArithmetic(ast, ast.operator, scope)
    default:
      return checkComparison(ast, ast.operator, scope)
  }
}

function checkLogic(ast: Binary, scope: Scope): Node {
  const op = ast.operator === '&&' ? 'and' : 'or'
  const left = checkAs(ast.left, BOOL, scope)
  const right = checkAs(ast.right, BOOL, { ...scope, nonZero: nonZeroWhen(left, op === 'and', scope.nonZero) })
  const args = [left, right].flatMap((node) => (node.op === op ? node.args : [node]))
  return { op, type: BOOL, args }
}

function checkComparison(ast: Binary, by: Comparison, scope: Scope): Node {
  const first = scope.check(ast.left, scope)
  const second = scope.check(ast.right, scope)
  const asCode = codeLiteral(first, second, ast, scope)
  const [left, right] = alike(asCode[0], asCode[1], ast)
  const orders = by !== '==' && by !== '!='
  if (orders && (left.type.is === 'text' || left.type.is === 'code'))
    throw new CheckFault('text_ordering', 'text and codes have no order: list the codes with `in`', ast)
  if (left.type.is === 'codes' || (orders && left.type.is === 'bool'))
    throw new CheckFault('wrong_type', `${typeName(left.type)} cannot be compared with \`${by}\``, ast)
  return { op: 'compare', type: BOOL, by, left, right }
}

function checkArithmetic(ast: Binary, by: Arithmetic, scope: Scope): Node {
  const first = scope.check(ast.left, scope)
  const second = scope.check(ast.right, scope)
  for (const side of [first, second])
    if (side.type.is !== 'int' && side.type.is !== 'money')
      throw new CheckFault(
        'wrong_type',
        `\`${by}\` reckons with numbers and money, not with ${typeName(side.type)}`,
        ast,
      )
  if (by === '/') return checkDivision(ast, first, second, scope)
  if (by === '*')
    return { op: 'arithmetic', type: product(first.type, second.type, ast), by, left: first, right: second }
  refuseMoneyAndNumber(first.type, second.type, ast)
  const [left, right] = alike(first, second, ast)
  return { op: 'arithmetic', type: left.type, by, left, right }
}

function product(left: Type, right: Type, ast: Binary): Type {
  if (left.is === 'money' && right.is === 'money')
    throw new CheckFault('wrong_type', 'money times money means nothing', ast)
  return left.is === 'money' ? left : right
}

function checkDivision(ast: Binary, left: Node, right: Node, scope: Scope): Node {
  if (right.type.is === 'money') throw new CheckFault('wrong_type', 'divide by a number, not by money', ast.right)
  const divisor = right.op === 'literal' ? Number(right.value) : undefined
  if (divisor === 0 || (divisor === undefined && !scope.nonZero.has(nodeKey(right))))
    throw new CheckFault(
      'unguarded_division',
      'this may divide by zero: guard it, as in `n > 0 && sum / n > 2`',
      ast.right,
    )
  if (left.type.is === 'int') return { op: 'arithmetic', type: left.type, by: '/', left, right }
  if (left.type.is !== 'money' || divisor === undefined || divisor < 0)
    throw new CheckFault(
      'wrong_type',
      'money is divided only by a number written in the rule, so that it stays exact',
      ast,
    )
  // Exact: the sum stays as it is and its denominator grows.
  return { op: 'scale', type: money(left.type.per * divisor), by: 1, arg: left }
}
