/*
 * Sets documents in a thread of its own: a page takes tens of milliseconds of computing. Plain JavaScript, because it runs from here
 * whether the server runs from its sources or from build/.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import { charactersOf, spellOut } from './glyphs.mjs'

const { resolve } = createRequire(import.meta.url)
const here = import.meta.dirname
const noto = dirname(resolve('@expo-google-fonts/noto-serif-sc/package.json'))
const ON_DIAGNOSTICS_AS_TEXT = 2

/** Fonts in the order they are asked; those of `XINGLIN_FONTS` come last. */
const fonts = [
  join(noto, '400Regular', 'NotoSerifSC_400Regular.ttf'),
  join(noto, '700Bold', 'NotoSerifSC_700Bold.ttf'),
  join(here, 'fonts', 'rare-400.ttf'),
  join(here, 'fonts', 'rare-700.ttf'),
  ...(workerData.fonts ? fontsIn(workerData.fonts) : []),
].map((path) => readFileSync(path))

function fontsIn(folder) {
  return readdirSync(folder)
    .filter((name) => /\.(ttf|otf)$/i.test(name))
    .sort()
    .map((name) => join(folder, name))
}

const characters = new Set(fonts.flatMap((font) => [...charactersOf(font)]))

initSync({ module: readFileSync(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) })
const builder = new TypstCompilerBuilder()
// No files and no packages: a template that asked for one would find nothing.
builder.set_dummy_access_model()
for (const font of fonts) await builder.add_raw_font(font)
const compiler = await builder.build()
compiler.add_source('/layout.typ', readFileSync(join(here, 'layout.typ'), 'utf8'))

parentPort.on('message', ({ id, data }) => {
  try {
    const spelt = JSON.stringify(data, (_, value) => (typeof value === 'string' ? spellOut(value, characters) : value))
    const { result, diagnostics } = compiler.compile('/layout.typ', [['data', spelt]], 'pdf', ON_DIAGNOSTICS_AS_TEXT)
    if (result) parentPort.postMessage({ id, pdf: result }, [result.buffer])
    else parentPort.postMessage({ id, fault: String(diagnostics) })
  } catch (error) {
    // A panic inside the compiler leaves it unusable: this thread ends and the next document starts a new one.
    parentPort.postMessage({ id, fault: String(error) })
    process.exit(1)
  }
})
