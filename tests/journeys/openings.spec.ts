import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { test } from './journey.ts'
import { PASSWORD, signUpByPhone } from './people.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

async function signIn(page: Page, login: string, back: string): Promise<void> {
  await page.goto(`/songjiang/zh/sign-in?back=${encodeURIComponent(back)}`)
  await page.fill('#login', login)
  await page.fill('#password', PASSWORD)
  await page.click('main button[type=submit]')
}

test('a company posts: first refused for its words, then right; public in both languages; closed it answers 410', async ({
  page,
}) => {
  await signIn(page, 'sj-company', '/registry/our-openings')
  await page.getByRole('link', { name: '发布岗位' }).click()
  await page.getByLabel('岗位名称').fill('制剂操作工')
  await page.getByLabel('英文名称（选填）').fill('Formulation operator')
  await page.getByLabel('工作内容').fill('操作压片机，填写批生产记录。')
  await page.getByLabel('招聘条件').fill('限男性，身高170cm以上')
  await page.getByLabel('招聘人数').fill('2')
  await page.getByLabel('工作地点').selectOption('310117105')
  await page.getByLabel('月报酬，最低（元）').fill('7000')
  await page.getByLabel('有效期最后一天').fill('2024-07-31')
  await page.getByLabel('查找技能或职位').fill('批记录')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByLabel('批记录审核').selectOption('3')
  await page.getByRole('button', { name: '检查并发布' }).click()
  const errors = page.locator('#conditions-error')
  await expect(errors).toContainText('限男性')
  await expect(page.locator('.errors')).toContainText('身高')
  await expect(page.locator('.errors')).toContainText('第四十三条')
  await expect(page.getByLabel('岗位名称')).toHaveValue('制剂操作工')
  await page.getByLabel('招聘条件').fill('能站立操作，搬运15公斤物料。')
  await page.getByRole('button', { name: '检查并发布' }).click()
  await expect(page.locator('h1')).toHaveText('制剂操作工')
  const address = page.url()
  await page.context().clearCookies()
  await page.goto(address.replace('/zh/', '/en/'))
  await expect(page.locator('h1')).toHaveText('Formulation operator')
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'JobPosting', employmentType: 'FULL_TIME' })
  await page.goto('/songjiang/zh/registry/openings')
  await expect(page.getByRole('link', { name: '制剂操作工' })).toBeVisible()
  await signIn(page, 'sj-company', '/registry/our-openings')
  await page.locator('article', { hasText: '制剂操作工' }).getByRole('button', { name: '招满，关闭' }).click()
  const answer = await page.goto(address)
  expect(answer?.status()).toBe(410)
  await expect(page.locator('main')).toContainText('已经招满')
})

test('a person keeps a profile, consents and takes it back, without script', async ({ page }) => {
  await page.goto('/songjiang/zh/sign-in?back=%2Fregistry%2Fprofile')
  await signUpByPhone(page, '13900000777')
  await page.goto('/songjiang/zh/registry/profile/edit')
  await page.getByLabel('你的姓名').fill('林小满')
  await page.getByLabel('查找技能或职位').fill('QC')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByLabel('药典').selectOption('3')
  await page.getByRole('button', { name: '保存档案' }).click()
  await expect(page.locator('.sheet')).toContainText('药典（3 能独立做）')
  const matched = page.locator('article', { hasText: '匿名参加匹配' })
  await matched.getByRole('button', { name: '同意' }).click()
  await expect(matched).toContainText('已同意')
  await matched.getByRole('button', { name: '收回同意' }).click()
  await expect(matched).toContainText('没有同意')
  await page.getByRole('button', { name: '不找了，暂停' }).click()
  await expect(page.locator('.sheet')).toContainText('已暂停')
})

test.describe('with script, for axe', () => {
  test.use({ javaScriptEnabled: true })
  test('the pages of openings and profiles are accessible', async ({ page }) => {
    await signIn(page, 'sj-company', '/registry/our-openings')
    for (const path of ['our-openings', 'openings', 'profile/edit', 'profile']) {
      await page.goto(`/songjiang/zh/registry/${path}`)
      await expectAccessible(page)
    }
    await page.locator('body').waitFor()
    await page.goto('/songjiang/zh/registry/openings')
    await page.locator('article a').first().click()
    await expectAccessible(page)
    await page.getByRole('link', { name: '举报这个岗位' }).click()
    await expectAccessible(page)
    await page.goto('/songjiang/en/registry/our-openings')
    await page.getByRole('link', { name: 'Post an opening' }).click()
    await expectAccessible(page)
  })
})
