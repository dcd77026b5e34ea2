import { type Browser, chromium, type Page } from '@playwright/test'
import { PORT } from './serve.ts'

/** Rounds after a first one that warms up. */
const ROUNDS = 5
/** In the page: keeps the longest time from an interaction to the paint after it. Text, because only the browser knows these names. */
const WATCH = `globalThis.worst = 0
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (one.interactionId > 0) worst = Math.max(worst, one.duration)
}).observe({ type: 'event', durationThreshold: 16, buffered: true })`
/** An office computer some years old. */
const SLOWER = 2

/** What an officer does at the desk, by name. Each ends when the page shows that it was done. */
const DOINGS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  [
    'choose a whole page',
    async (page) => {
      await page.getByRole('checkbox', { name: '选择本页全部' }).click()
      await page.getByText(/已选 \d+ 件/).waitFor()
    },
  ],
  ['let go of it', (page) => page.getByRole('checkbox', { name: '选择本页全部' }).click()],
  [
    'look into a case',
    async (page) => {
      await page.getByRole('button', { name: /^预览/ }).first().click()
      await page.getByRole('complementary', { name: '预览' }).waitFor()
    },
  ],
  [
    'close it',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('complementary', { name: '预览' }).waitFor({ state: 'detached' })
    },
  ],
  ['open the filter', (page) => page.getByText('筛选', { exact: true }).first().click()],
  ['close the filter', (page) => page.keyboard.press('Escape')],
  ['type into the search', (page) => page.getByLabel('编号或姓名').pressSequentially('王', { delay: 40 })],
  ['clear it', (page) => page.getByLabel('编号或姓名').fill('')],
  ['call the palette', (page) => page.keyboard.press('Control+k')],
  ['type into the palette', (page) => page.keyboard.type('办理', { delay: 40 })],
  ['leave the palette', (page) => page.keyboard.press('Escape')],
]

export type Interaction = { readonly name: string; readonly ms: number }

/**
 * From each click or key to the next paint, as the browser's own event timing has it, on an officer's list of cases; medians of rounds. The worst is what the web calls INP of
 * such a visit.
 */
export async function interact(cookie: string, slug: string): Promise<readonly Interaction[]> {
  const executablePath = process.env.XINGLIN_CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  const times = new Map<string, number[]>(DOINGS.map(([name]) => [name, []]))
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const page = await openDesk(browser, cookie, slug)
      for (const [name, act] of DOINGS) {
        const ms = await timed(page, act)
        if (round > 0) times.get(name)?.push(ms)
      }
      await page.context().close()
    }
  } finally {
    await browser.close()
  }
  return [...times].map(([name, all]) => ({ name, ms: all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0 }))
}

async function openDesk(browser: Browser, cookie: string, slug: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
  const url = `http://localhost:${PORT}`
  await context.addCookies(
    cookie.split('; ').map((one) => {
      const at = one.indexOf('=')
      return { name: one.slice(0, at), value: decodeURIComponent(one.slice(at + 1)), url }
    }),
  )
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(WATCH)
  await page.goto(`${url}/desk/${slug}/casework?view=open`)
  await page.getByRole('checkbox', { name: '选择本页全部' }).waitFor()
  return page
}

/** The longest time to the next paint while it was done; what was shorter than the browser reports counts as 16 ms. */
async function timed(page: Page, act: (page: Page) => Promise<unknown>): Promise<number> {
  await page.evaluate('worst = 0')
  await act(page)
  // Two frames on, the browser has told of everything before them.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  await page.waitForTimeout(100)
  return page.evaluate<number>('Math.max(16, worst)')
}
