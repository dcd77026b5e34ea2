import { expect } from '@playwright/test'
import { answerOpenQuestions, fillApplication } from './apply.ts'
import { test } from './journey.ts'
import { signUpByPhone } from './people.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 }, locale: 'en-GB' })

test('in English, on a phone, without script: from the question to the submitted case', async ({ page }) => {
  await page.goto('/songjiang/en/')
  await page.getByRole('link', { name: /What is due to me A few questions/ }).click()
  await page.getByLabel(/Job, internship or service/).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  const asked = await answerOpenQuestions(page)
  expect(asked).toBeLessThanOrEqual(12)
  await page.goto('/songjiang/en/policy/result')
  await expect(page.locator('h1')).toContainText('You can apply for')
  const item = page.locator('article', {
    has: page.getByRole('link', { name: 'One-off hiring award to the graduate' }),
  })
  await expect(item).toContainText('sum not set yet')
  await item.getByRole('link', { name: 'Apply' }).click()
  await page.getByRole('link', { name: 'Sign in' }).first().click()
  await signUpByPhone(page, '13900000001')
  await page.goto('/songjiang/en/casework/start/graduate-hiring-award')
  await page.getByLabel('Your name').fill('Renée O’Brien')
  await page.getByRole('button', { name: 'Begin' }).click()
  await fillApplication(page, { phone: '13900000001' })
  await page.getByRole('link', { name: 'Check and submit' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.locator('main')).toContainText('Waiting for acceptance')
  await expect(page.locator('.trail')).toContainText('Submitted')
})
