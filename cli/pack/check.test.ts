import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPack } from './check.ts'

const PACKS = join(import.meta.dirname, '..', '..', 'packs')

async function check(folder: string): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = []
  const code = await checkPack(folder, { line: (text) => lines.push(text) })
  return { code, lines }
}

describe('xinglin pack check', () => {
  for (const id of ['national', 'sanming-2022', 'songjiang-2023'])
    it(`passes ${id} with all its examples`, async () => {
      const { code, lines } = await check(join(PACKS, id))
      expect(lines.filter((line) => line.includes(': error ')).slice(0, 20)).toEqual([])
      expect(code).toBe(0)
    })

  it('refuses a wrong figure in a rule, at the examples that say otherwise', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'xinglin-pack-')), 'packs')
    await cp(PACKS, folder, { recursive: true })
    const rule = join(folder, 'sanming-2022', 'benefits', 'rd-institution-recognition.yaml')
    await writeFile(rule, (await readFile(rule, 'utf8')).replace('provincial: 300000', 'provincial: 300001'))
    const { code, lines } = await check(join(folder, 'sanming-2022'))
    expect(code).toBe(1)
    expect(lines.join('\n')).toMatch(/rd-institution-recognition\.examples\.yaml:\d+:\d+: error \[example\].*300001/)
  })

  it('says which folder cannot be read', async () => {
    await expect(check(join(PACKS, 'nowhere'))).rejects.toThrow('nowhere')
  })
})
