import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { ask, command } from './people.ts'

/** Opens the desk of an officer on one case, found by its number in the queue; in a page of its own unless one is given. */
export async function openCase(
  context: BrowserContext,
  tenant: string,
  number: string,
  view = 'mine',
  given?: Page,
): Promise<Page> {
  const page = given ?? (await context.newPage())
  await page.goto(`/desk/${tenant}/casework?view=${view}`)
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByRole('region', { name: '办理', exact: true })).toBeVisible()
  return page
}

/** The page in which an officer works through the day: a script that ran in it before starts sooner. */
const pages = new WeakMap<BrowserContext, Page>()

/** Verbs whose screen and form were looked at by axe: once in a run is enough. */
const checked = new Set<string>()

/** What an action's form is given: by the label of the field; a choice by what it reads. */
export type Given = Readonly<Record<string, string>>

type Detail = { version: number; offers: { kind: string; verb: { zh: string } }[] }

/** A step whose screen and form were seen, with no more than an opinion: as the desk sends it. */
async function sendStep(
  context: BrowserContext,
  tenant: string,
  number: string,
  verb: string,
  opinion: string,
): Promise<void> {
  const { cases } = (await ask(context, tenant, 'casework/find', { text: number })).body as {
    cases: { rows: { id: string }[] }
  }
  const caseId = cases.rows[0]?.id ?? ''
  const { version, offers } = (await ask(context, tenant, 'casework/case', { caseId })).body as Detail
  const kind = offers.find((one) => one.verb.zh === verb)?.kind
  const input = opinion === '' ? {} : { text: opinion }
  const done = await command(context, tenant, 'casework/act', { caseId, version, kind, input })
  expect(done.status, `${number} ${verb}: ${JSON.stringify(done.body)}`).toBe(200)
}

/**
 * Takes one step in a case as an officer does: the button, what its form asks, the same verb once more. A text alone is the opinion. A plain
 * step that was taken on the screen before is sent as the desk sends it.
 */
export async function takeStep(
  context: BrowserContext,
  tenant: string,
  number: string,
  verb: string,
  given: string | Given = '',
  view = 'mine',
): Promise<void> {
  const seen = checked.has(verb)
  if (seen && typeof given === 'string') return sendStep(context, tenant, number, verb, given)
  checked.add(verb)
  const page = await openCase(context, tenant, number, view, pages.get(context))
  pages.set(context, page)
  if (!seen) await expectAccessible(page)
  const panel = page.getByRole('region', { name: '办理', exact: true })
  await panel.getByRole('button', { name: verb, exact: true }).click()
  const opinion = given === '' ? {} : { 办理意见: given as string }
  await fill(panel, typeof given === 'string' ? opinion : given)
  if (!seen) await expectAccessible(page)
  const done = page.waitForResponse((answer) => answer.url().endsWith('/casework/act'))
  await panel.getByRole('button', { name: verb, exact: true }).click()
  expect((await done).status()).toBe(200)
}

/** Fills the fields of a form, by their labels. A choice by what it reads, or `#1` for the first real one. */
export async function fill(form: Locator, given: Given): Promise<void> {
  for (const [label, value] of Object.entries(given)) {
    const field = form.getByLabel(label).first()
    const choice = (await field.evaluate((one) => one.tagName)) === 'SELECT'
    const option = value.startsWith('#') ? { index: Number(value.slice(1)) } : { label: value }
    await (choice ? field.selectOption(option) : field.fill(value))
  }
}

/** Moves the demonstration's business day forward. */
export async function moveDay(context: BrowserContext, tenant: string, day: string): Promise<void> {
  const moved = await command(context, tenant, 'platform/move-business-day', { day })
  expect(moved.status).toBe(200)
}

/** The day so many days from the demonstration's, as `2024-06-03`. */
export async function dayIn(context: BrowserContext, tenant: string, days: number): Promise<string> {
  const { body } = await ask(context, tenant, 'platform/me')
  const { businessDay } = (body as { tenant: { businessDay: string } }).tenant
  return new Date(Date.parse(`${businessDay}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Lets so many days pass in the demonstration. */
export const passDays = async (context: BrowserContext, tenant: string, days: number): Promise<void> =>
  moveDay(context, tenant, await dayIn(context, tenant, days))
