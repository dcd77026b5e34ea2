import { SheetRefusal } from './sheet-refusal.mjs'

/** Longest piece between two tags, in characters: a cell holds 32,767, spelt out six times that. */
const LONGEST = 1_000_000
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads XML as it comes, piece by piece, and tells of tags and text. Knows what workbooks are made of and no more: no declarations of its own kind (`<!DOCTYPE`
 * is refused, so no entity can be defined), no files, no addresses.
 */
export class XmlReader {
  #rest = ''
  #listener

  /** @param {{ open: (name: string, tag: string) => void, close: (name: string) => void, text: (text: string) => void }} listener */
  constructor(listener) {
    this.#listener = listener
  }

  /** @param {string} piece */
  write(piece) {
    const text = this.#rest + piece
    let at = 0
    for (;;) {
      const begin = text.indexOf('<', at)
      const end = begin < 0 ? -1 : endOf(text, begin)
      if (end < 0) break
      if (begin > at) this.#listener.text(unescaped(text.slice(at, begin)))
      this.#tell(text.slice(begin + 1, end))
      at = end + 1
    }
    this.#rest = text.slice(at)
    if (this.#rest.length > LONGEST) throw new SheetRefusal('broken')
  }

  #tell(tag) {
    if (tag.startsWith('?') || tag.startsWith('!--')) return
    if (tag.startsWith('![CDATA[')) {
      this.#listener.text(tag.slice(8, -2))
      return
    }
    if (tag.startsWith('!')) throw new SheetRefusal('broken')
    if (tag.startsWith('/')) {
      this.#listener.close(nameOf(tag.slice(1)))
      return
    }
    const name = nameOf(tag)
    this.#listener.open(name, tag)
    if (tag.endsWith('/')) this.#listener.close(name)
  }
}

function endOf(text, begin) {
  if (text.startsWith('<!--', begin)) return closing(text, '-->', begin + 4)
  if (text.startsWith('<![CDATA[', begin)) return closing(text, ']]>', begin + 9)
  // Not all of the mark is there yet.
  if (text[begin + 1] === '!' && text.length - begin < 9) return -1
  let quote = 0
  for (let at = begin + 1; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (quote !== 0) {
      if (sign === quote) quote = 0
    } else if (sign === 34 || sign === 39) quote = sign
    else if (sign === 62) return at
  }
  return -1
}

function closing(text, mark, from) {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + 2
}

/** The name without its prefix: some programs write `<x:row>`. */
function nameOf(tag) {
  const name = /^[^\s/]*/.exec(tag)[0]
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** Value of an attribute; undefined where it is missing. @param {string} tag @param {string} name */
export function attribute(tag, name) {
  for (const quote of ['"', "'"]) {
    const mark = ` ${name}=${quote}`
    const at = tag.indexOf(mark)
    if (at < 0) continue
    const from = at + mark.length
    return unescaped(tag.slice(from, tag.indexOf(quote, from)))
  }
  return undefined
}

function unescaped(text) {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]+);/g, (_, name) => {
    if (!name.startsWith('#')) {
      if (!Object.hasOwn(NAMED, name)) throw new SheetRefusal('broken')
      return NAMED[name]
    }
    const point = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  })
}
