import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

/** What a room of the desk may weigh on its first opening, compressed, with everything it needs. */
const MOST = 360 * 1024

const FOLDER = join(import.meta.dirname, '..', '..', 'build', 'desk')
const ASSETS = join(FOLDER, 'assets')

const names = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((found) => found[1] ?? [])

test('every room of the desk is light: its scripts with all they import, and every style', () => {
  const texts = new Map(
    readdirSync(ASSETS)
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => [name, readFileSync(join(ASSETS, name), 'utf8')]),
  )
  const weights = new Map([...texts].map(([name, text]) => [name, gzipSync(text).length]))
  const withImports = (starts: readonly string[]): Set<string> => {
    const seen = new Set<string>()
    const ahead = [...starts]
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
      const text = texts.get(name)
      if (text === undefined || seen.has(name)) continue
      seen.add(name)
      ahead.push(...names(text, /(?:from|import)\s*["`]\.\/([^"`]+\.js)["`]/g))
    }
    return seen
  }
  const entry = names(readFileSync(join(FOLDER, 'index.html'), 'utf8'), /assets\/([^"]+\.js)"/g)
  const styles = [...texts.keys()].filter((name) => name.endsWith('.css'))
  const rooms = new Set([...texts.values()].flatMap((text) => names(text, /import\(["`]\.\/([^"`]+\.js)["`]/g)))
  expect(rooms.size).toBeGreaterThan(30)
  for (const room of rooms) {
    const needed = new Set([...withImports([...entry, room]), ...styles])
    const weight = [...needed].reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)
    expect(weight, `${room}: bytes`).toBeGreaterThan(50 * 1024)
    expect(weight, `${room}: bytes`).toBeLessThan(MOST)
  }
})
