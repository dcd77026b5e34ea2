import type { Browser, BrowserContext, Page } from '@playwright/test'

export const PASSWORD = 'xinglin-demo'

type State = Awaited<ReturnType<BrowserContext['storageState']>>

/** What the browsers of those hold who signed in before. The program of a worker lives as long as the worker, and so does this. */
const states = new Map<string, State>()

/** A browser of one person, signed in with a demonstration account: on the page the first time, as a browser that stayed signed in after that. */
export async function signedIn(
  browser: Browser,
  tenant: string,
  login: string,
  options: { lang?: string } = {},
): Promise<BrowserContext> {
  const name = `${tenant} ${login} ${options.lang}`
  const state = states.get(name)
  if (state) return browser.newContext({ storageState: state })
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`/${tenant}/${options.lang ?? 'zh'}/sign-in?back=/casework`)
  await page.fill('#login', login)
  await page.fill('#password', PASSWORD)
  await page.click('main button[type=submit]')
  await page.waitForURL('**/casework')
  await page.close()
  states.set(name, await context.storageState())
  return context
}

/** Signs up on the page by a fresh phone number, with the code the demonstration shows. */
export async function signUpByPhone(page: Page, phone: string): Promise<void> {
  await page.fill('#login', phone)
  await page.click('main button[type=submit]')
  const code = await page.locator('#demonstration-code').innerText()
  await page.fill('#code', code)
  await page.click('main button[type=submit]')
}

let keys = 0

/** A command of the API as the signed-in person, as the desk sends it. Returns status and body. */
export async function command(
  context: BrowserContext,
  tenant: string,
  name: string,
  input: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  keys += 1
  const answer = await context.request.post(`/api/${tenant}/${name}`, {
    data: input,
    headers: { 'idempotency-key': `journey-${Date.now()}-${keys}` },
  })
  return { status: answer.status(), body: (await answer.json()) as Record<string, unknown> }
}

/** A query of the API as the signed-in person. */
export async function ask(
  context: BrowserContext,
  tenant: string,
  name: string,
  input: Record<string, string> = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await context.request.get(`/api/${tenant}/${name}?${new URLSearchParams(input)}`)
  return { status: answer.status(), body: (await answer.json()) as Record<string, unknown> }
}
