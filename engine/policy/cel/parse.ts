import { type Ok, ok } from '@xinglin/base'
import type { Ast, BinaryOperator } from './ast.ts'
import { type ExpressionProblem, SyntaxFault } from './problem.ts'
import { type Token, tokenize } from './tokens.ts'

export type Parsed = Ok<Ast> | { readonly ok: false; readonly problem: ExpressionProblem }

const DEEPEST = 100
const RELATIONS = ['==', '!=', '<', '<=', '>', '>=', 'in']
const KEYWORDS = new Set(['true', 'false', 'in', 'at', 'where', 'null'])

/** Parses the CEL subset with two extensions: `path at day`, and `where` inside a count, sum or exists. */
export function parse(text: string): Parsed {
  try {
    return ok(new Parser(tokenize(text)).whole())
  } catch (fault) {
    if (fault instanceof SyntaxFault) return { ok: false, problem: fault.problem }
    throw fault
  }
}

/** One token of look-ahead and recursive descent; a level of precedence is a method. */
class Parser {
  private at = 0
  private depth = 0
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  whole(): Ast {
    const ast = this.choose()
    const rest = this.peek()
    if (rest.kind !== 'end') throw unexpected(rest)
    return ast
  }

  private choose(): Ast {
    if (++this.depth > DEEPEST) throw new SyntaxFault('nested too deeply', this.peek().start, this.peek().end)
    const test = this.or()
    if (!this.skip('?')) return this.leave(test)
    const yes = this.or()
    this.expect(':')
    const no = this.choose()
    return this.leave({ form: 'choose', test, yes, no, start: test.start, end: no.end })
  }

  private leave(ast: Ast): Ast {
    this.depth--
    return ast
  }

  private or(): Ast {
    return this.chain(['||'], () => this.chain(['&&'], () => this.relation()))
  }

  private relation(): Ast {
    return this.chain(RELATIONS, () => this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.unary())))
  }

  private chain(operators: readonly string[], next: () => Ast): Ast {
    let left = next()
    for (;;) {
      const token = this.peek()
      const isOperator = token.kind === 'sign' || (token.kind === 'name' && token.text === 'in')
      if (!isOperator || !operators.includes(token.text)) return left
      this.at++
      const right = next()
      const operator = token.text as BinaryOperator
      left = { form: 'binary', operator, left, right, start: left.start, end: right.end }
    }
  }

  private unary(): Ast {
    const token = this.peek()
    if (!this.skip('!') && !this.skip('-')) return this.read()
    if (++this.depth > DEEPEST) throw new SyntaxFault('nested too deeply', token.start, token.end)
    const arg = this.leave(this.unary())
    return { form: token.text === '!' ? 'not' : 'negate', arg, start: token.start, end: arg.end }
  }

  private read(): Ast {
    const read = this.primary()
    const token = this.peek()
    if (token.kind !== 'name' || token.text !== 'at') return read
    this.at++
    const day = this.primary()
    return { form: 'at', read, day, start: read.start, end: day.end }
  }

  private primary(): Ast {
    const token = this.take()
    const place = { start: token.start, end: token.end }
    if (token.kind === 'int') return { form: 'int', value: Number(token.text), ...place }
    if (token.kind === 'text') return { form: 'text', value: token.text, ...place }
    if (token.kind === 'name') return this.named(token)
    if (token.text === '(') {
      const inner = this.choose()
      return { ...inner, start: token.start, end: this.expect(')').end }
    }
    if (token.text === '[') {
      const items = this.list(']')
      return { form: 'list', items, start: token.start, end: this.expect(']').end }
    }
    throw unexpected(token)
  }

  private named(token: Token): Ast {
    if (token.text === 'true' || token.text === 'false')
      return { form: 'bool', value: token.text === 'true', start: token.start, end: token.end }
    if (KEYWORDS.has(token.text)) throw unexpected(token)
    if (this.skip('(')) return this.call(token)
    const names = [token.text]
    let end = token.end
    while (this.skip('.')) {
      const next = this.take()
      if (next.kind !== 'name') throw new SyntaxFault('a name is missing after the dot', next.start, next.end)
      names.push(next.text)
      end = next.end
    }
    return { form: 'path', names, start: token.start, end }
  }

  private call(name: Token): Ast {
    const args = this.list(')')
    const where = this.peek().kind === 'name' && this.peek().text === 'where' ? this.afterWhere() : undefined
    return { form: 'call', name: name.text, args, where, start: name.start, end: this.expect(')').end }
  }

  private afterWhere(): Ast {
    this.at++
    return this.choose()
  }

  private list(close: string): Ast[] {
    const items: Ast[] = []
    if (this.peek().kind === 'sign' && this.peek().text === close) return items
    do {
      if (items.length > 0 && this.peek().kind === 'sign' && this.peek().text === close) return items
      items.push(this.choose())
    } while (this.skip(','))
    return items
  }

  private peek(): Token {
    return this.tokens[this.at] ?? END
  }

  private take(): Token {
    const token = this.peek()
    this.at++
    return token
  }

  private skip(sign: string): boolean {
    const token = this.peek()
    const found = token.kind === 'sign' && token.text === sign
    if (found) this.at++
    return found
  }

  private expect(sign: string): Token {
    const token = this.take()
    if (token.kind === 'sign' && token.text === sign) return token
    if (token.kind === 'end' && sign === ')')
      throw new SyntaxFault(
        'a bracket is not closed: YAML cuts unquoted text at a comma, so quote it',
        token.start,
        token.end,
        'cut_at_comma',
      )
    throw new SyntaxFault(`expected \`${sign}\``, token.start, token.end)
  }
}

const END: Token = { kind: 'end', text: '', start: 0, end: 0 }

function unexpected(token: Token): SyntaxFault {
  if (token.kind === 'end') return new SyntaxFault('the expression ends too early', token.start, token.end)
  if (token.text === ')')
    return new SyntaxFault(
      'a bracket closes that was never opened: YAML cuts unquoted text at a comma, so quote it',
      token.start,
      token.end,
      'cut_at_comma',
    )
  return new SyntaxFault(`\`${token.text}\` is not expected here`, token.start, token.end)
}
