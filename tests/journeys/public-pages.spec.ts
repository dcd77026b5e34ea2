import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { test } from './journey.ts'

const PAGES = [
  '/',
  '/policy',
  '/policy/unset',
  '/administration/contacts',
  '/policy/documents',
  '/policy/ask',
  '/policy/ask?as=person',
  '/policy/ask?as=organisation',
  '/casework/notices',
  '/sign-in',
]
const RULES = { songjiang: 'internship-living-allowance', sanming: 'rd-institution-recognition' }
const LARGEST = 60 * 1024

for (const tenant of ['sanming', 'songjiang'] as const) {
  for (const lang of ['zh', 'en']) {
    test(`${tenant} in ${lang}: every public page is accessible, light, and fits a phone`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      for (const path of [...PAGES, `/policy/benefits/${RULES[tenant]}`]) {
        let bytes = 0
        let script = 0
        page.on('response', async (response) => {
          const size = (await response.body().catch(() => Buffer.alloc(0))).length
          bytes += size
          if (response.url().endsWith('.js')) script += size
        })
        await page.goto(`/${tenant}/${lang}${path}`, { waitUntil: 'networkidle' })
        page.removeAllListeners('response')
        expect(bytes, `${path}: bytes`).toBeLessThan(LARGEST)
        expect(script, `${path}: script`).toBeLessThan(10 * 1024)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, `${path}: wider than the phone`).toBeLessThanOrEqual(0)
        await expectAccessible(page)
      }
      await context.close()
    })
  }
}

test('the elder view has large text and targets, is kept, and is accessible', async ({ page }) => {
  await page.goto('/songjiang/zh/policy')
  await page.getByRole('link', { name: '长者模式' }).click()
  await expect(page).toHaveURL('/songjiang/zh/policy')
  const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  expect(size).toBeGreaterThanOrEqual(18)
  const button = await page.locator('.btn').first().boundingBox()
  expect(button?.height).toBeGreaterThanOrEqual(60)
  await expectAccessible(page)
})

test('an address that is not there says so in the reader’s language, without internals', async ({ page }) => {
  const answer = await page.goto('/songjiang/en/policy/benefits/nothing')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('h1')).toHaveText('We could not find what you asked for.')
  expect(await page.content()).not.toMatch(/at .*\.ts|node_modules/)
})

test('the front door, where a city is chosen, is accessible and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await expectAccessible(page)
  const doors = await page
    .locator('.doors a')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
  for (const [index, door] of doors.entries())
    expect(door.top, 'doors overlap').toBeGreaterThanOrEqual(doors[index - 1]?.bottom ?? 0)
})
