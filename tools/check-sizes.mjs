#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from './lib/root.mjs'
import { median, verdict } from './lib/sizes.mjs'
import { files } from './lib/sources.mjs'

/* `npm run check:sizes`: small files stay small. Generated code and migrations do not count. */
const measured = files('engine', 'server', 'cli', 'tokens', 'desk', 'bench', 'tests', 'tools')
  .map((path) => relative(root, path))
  .filter((path) => /\.(tsx?|mjs)$/.test(path) && !/\.gen\.tsx?$|\.d\.ts$|^server\/migrations\//.test(path))
  .map((path) => ({ path, lines: readFileSync(`${root}/${path}`, 'utf8').split('\n').length - 1 }))
  .map((file) => ({ ...file, test: /\.test\.tsx?$|^tests\//.test(file.path) }))

const sources = measured.filter((file) => !file.test)
const middle = median(sources.map((file) => file.lines))
const large = measured.filter((file) => verdict(file) !== 'fits').sort((a, b) => b.lines - a.lines)
for (const file of large) console.log(`${String(file.lines).padStart(5)}  ${verdict(file)}  ${file.path}`)

const rooms = new Map()
for (const { path, lines } of sources) {
  const room = path.split('/').slice(0, 2).join('/')
  rooms.set(room, [...(rooms.get(room) ?? []), lines])
}
console.log('folder                files  lines  median  largest')
for (const [room, lines] of [...rooms].sort()) {
  const sum = lines.reduce((total, one) => total + one, 0)
  const cells = [lines.length, sum, median(lines), Math.max(...lines)].map((cell) => String(cell).padStart(7))
  console.log(room.padEnd(20) + cells.join(''))
}
console.log(`median of ${sources.length} source files: ${middle} lines (at most 80)`)
process.exit(middle > 80 || large.some((file) => verdict(file) === 'fails') ? 1 : 0)
