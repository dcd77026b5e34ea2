import { nodeKey } from '../check/scope.ts'
import type { Comparison, Node } from '../ir/node.ts'
import { type Clause, joined, spoken } from './clause.ts'
import { between, compared } from './compared.ts'
import { inside, listed, the } from './english.ts'
import { valueText } from './literal.ts'
import { asSubject, atOf, nameOf, ownerOf } from './name.ts'
import type { Voice } from './voice.ts'

/** A yes-or-no expression as a sentence without its full stop; `holds` false says the opposite. */
export function sentenceOf(node: Node, holds: boolean, voice: Voice): string {
  return spoken(clauseOf(node, holds, voice), voice)
}

export function clauseOf(node: Node, holds: boolean, voice: Voice): Clause {
  switch (node.op) {
    case 'and':
    case 'or':
      return joined(clausesOf(node.args, holds, voice), (node.op === 'and') === holds ? 'and' : 'or', voice)
    case 'not':
      return clauseOf(node.arg, !holds, voice)
    case 'compare':
      return compared(node, holds ? node.by : OPPOSITE[node.by], voice)
    case 'in':
      return memberClause(node, holds, voice)
    case 'has': {
      const what =
        node.arg.type.is === 'codes' ? valueText(node.code, { is: 'code', list: node.arg.type.list }, voice) : node.code
      const name = nameOf(node.arg, voice)
      const text =
        voice.language === 'zh'
          ? `${name}${holds ? '' : '不'}包含${what}`
          : `${name} ${holds ? 'includes' : 'does not include'} ${inside(what)}`
      return { text, at: atOf(node.arg, voice) }
    }
    case 'fact':
    case 'derived':
      return factClause(node, holds, voice)
    case 'aggregate':
      return existsClause(node, holds, voice)
    case 'literal':
      return { text: valueText(node.value === holds, node.type, voice), at: undefined }
    default:
      return { text: nameOf(node, voice), at: undefined }
  }
}

/** `x >= a && x <= b` is one thought: x is from a to b. */
export function clausesOf(args: readonly Node[], holds: boolean, voice: Voice): Clause[] {
  const clauses: Clause[] = []
  for (let i = 0; i < args.length; i++) {
    const [low, high] = [args[i], args[i + 1]]
    const range =
      holds && low?.op === 'compare' && high?.op === 'compare' ? between(low, high, nodeKey, voice) : undefined
    if (range) {
      clauses.push(range)
      i += 1
    } else if (low) clauses.push(clauseOf(low, holds, voice))
  }
  return clauses
}

const OPPOSITE: Record<Comparison, Comparison> = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' }

function factClause(node: Node & { op: 'fact' | 'derived' }, holds: boolean, voice: Voice): Clause {
  const slot = voice.slots[node.slot]
  if (!slot) return { text: '', at: undefined }
  const zh = voice.language === 'zh'
  const owner = ownerOf(slot, voice)
  const title = slot.fact.title[voice.language]
  const says =
    slot.fact.says?.[holds ? 'yes' : 'no'][voice.language] ??
    (holds ? title : zh ? `不属于“${title}”` : `not “${inside(title)}”`)
  const at = atOf(node, voice)
  // 新建立的 wants its 是 after a subject; 已获认定 does not.
  if (zh) return { text: owner ? `${owner}${says.endsWith('的') ? '是' : ''}${says}` : says, at }
  return { text: owner ? `${the(owner)}: ${inside(says)}` : inside(says), at }
}

function memberClause(node: Node & { op: 'in' }, holds: boolean, voice: Voice): Clause {
  const zh = voice.language === 'zh'
  const name = nameOf(node.arg, voice)
  const { title, values, type } = node.set
  const at = atOf(node.arg, voice)
  if (title) {
    const set = title[voice.language]
    return {
      text: zh ? `${name}${holds ? '' : '不'}属于${set}` : `${name}: ${holds ? '' : 'not '}${inside(set)}`,
      at,
    }
  }
  const members = [...values].map((value) => valueText(value, type, voice))
  if (zh) return { text: `${name}${holds ? '为' : '不是'}${members.join('、').replace(/、([^、]*)$/, '或$1')}`, at }
  return { text: `${name} is ${holds ? '' : 'not '}${listed(members.map(inside), 'or')}`, at }
}

function existsClause(node: Node & { op: 'aggregate' }, holds: boolean, voice: Voice): Clause {
  const title = node.records.title[voice.language]
  const where = node.where ? sentenceOf(node.where, true, voice) : ''
  if (voice.language === 'zh')
    return { text: `${holds ? '有' : '没有'}${where ? `${where}的` : ''}${title}`, at: undefined }
  return {
    text: `there is ${holds ? 'a record' : 'no record'} of “${inside(title)}”${where ? ` with ${where}` : ''}`,
    at: undefined,
  }
}

/** The sentence as it is shown: with its capital in English. */
export function shown(clause: Clause, voice: Voice): string {
  const text = spoken(clause, voice)
  return voice.language === 'zh' ? text : asSubject(text)
}
