import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { publish, round } from '../report.ts'
import { serve } from './serve.ts'

const ROUNDS = 5
const PATHS = [
  '/songjiang/zh/',
  '/songjiang/zh/policy',
  '/songjiang/zh/policy/benefits/internship-living-allowance',
  '/songjiang/zh/policy/ask?as=person',
  '/songjiang/zh/policy/unset',
  '/sanming/en/policy',
]
/** A cheap phone on a slow network: four times slower than this machine, 1.6 Mbit/s, 150 ms there and back. */
const PHONE = { cpu: 4, latency: 150, download: (1.6 * 1024 * 1024) / 8, upload: (0.75 * 1024 * 1024) / 8 }

type Load = { readonly paint: number; readonly bytes: number; readonly script: number }

/** First paint and weight of public pages on an emulated cheap phone, nothing cached. */
export async function benchPages(): Promise<boolean> {
  const server = await serve()
  const executablePath = process.env.XINGLIN_CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  const loads = new Map<string, Load[]>(PATHS.map((path) => [path, []]))
  try {
    for (let number = 0; number <= ROUNDS; number += 1) {
      for (const path of PATHS) {
        const context = await browser.newContext({
          viewport: { width: 390, height: 844 },
          deviceScaleFactor: 2,
          isMobile: true,
        })
        const load = await loadOnPhone(context, server.origin + path)
        // The first round warms the server.
        if (number > 0) loads.get(path)?.push(load)
        await context.close()
      }
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  const rows = [...loads].map(([path, all]) => ({ path, paint: median(all.map((one) => one.paint)), ...weight(all) }))
  const worst = (of: (row: (typeof rows)[number]) => number) => Math.max(...rows.map(of))
  const targets = [
    { what: 'first contentful paint, slowest page, ms', measured: worst((row) => row.paint), atMost: 1000 },
    { what: 'all bytes of a page, heaviest, KiB', measured: worst((row) => row.bytes) / 1024, atMost: 60 },
    { what: 'script of a page, heaviest, KiB', measured: worst((row) => row.script) / 1024, atMost: 10 },
  ]
  await publish({
    suite: 'pages',
    notes: [
      `cold cache, ${ROUNDS} rounds after a warm-up, medians; a phone of 390 × 844, CPU ${PHONE.cpu}× slower, 1.6 Mbit/s down, ${PHONE.latency} ms`,
      'bytes as they come over the wire: document, stylesheet, script, picture',
    ],
    columns: ['page', 'first contentful paint, ms', 'KiB', 'script KiB'],
    rows: rows.map((row) => [row.path, round(row.paint), round(row.bytes / 1024), round(row.script / 1024)]),
    targets,
  })
  return targets.every((target) => target.measured <= target.atMost)
}

async function loadOnPhone(context: BrowserContext, url: string): Promise<Load> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  let script = 0
  const scripts = new Set<string>()
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength
    if (scripts.has(requestId)) script += encodedDataLength
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: PHONE.download,
    uploadThroughput: PHONE.upload,
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  return { paint: await firstPaint(page), bytes, script }
}

const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY)

const weight = (all: readonly Load[]) => ({
  bytes: Math.max(...all.map((one) => one.bytes)),
  script: Math.max(...all.map((one) => one.script)),
})

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY
}
