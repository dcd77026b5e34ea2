/** The characters a TrueType or OpenType font has, from its `cmap` table (formats 4 and 12, which every Chinese font has). */
export function charactersOf(font) {
  const found = new Set()
  const tables = font.readUInt16BE(4)
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + 16 * index
    if (font.toString('latin1', entry, entry + 4) === 'cmap') readCmap(font, font.readUInt32BE(entry + 8), found)
  }
  return found
}

function readCmap(font, start, found) {
  const count = font.readUInt16BE(start + 2)
  for (let index = 0; index < count; index += 1) {
    const at = start + font.readUInt32BE(start + 4 + 8 * index + 4)
    const format = font.readUInt16BE(at)
    if (format === 12) readGroups(font, at, found)
    if (format === 4) readSegments(font, at, found)
  }
}

function readGroups(font, at, found) {
  const groups = font.readUInt32BE(at + 12)
  for (let index = 0; index < groups; index += 1) {
    const group = at + 16 + 12 * index
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code += 1) found.add(code)
  }
}

function readSegments(font, at, found) {
  const twice = font.readUInt16BE(at + 6)
  for (let index = 0; index < twice; index += 2) {
    const [last, first] = [font.readUInt16BE(at + 14 + index), font.readUInt16BE(at + 16 + twice + index)]
    for (let code = first; code <= last && code !== 0xffff; code += 1) found.add(code)
  }
}

/** Variation selectors, joiners and the like: nothing to be seen. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** Text with every character that no font has written as `〔U+24A29〕`: a name is never printed with a hole in it. */
export function spellOut(text, characters) {
  let spelt = ''
  for (const one of text.replace(UNSEEN, '')) {
    const code = one.codePointAt(0)
    spelt += code < 0x20 || characters.has(code) ? one : `〔U+${code.toString(16).toUpperCase()}〕`
  }
  return spelt
}
