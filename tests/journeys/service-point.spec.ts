import { expect } from '@playwright/test'
import { pdf } from './apply.ts'
import { expectAccessible } from './axe.ts'
import { takeStep } from './desk.ts'
import { test } from './journey.ts'
import { signedIn } from './people.ts'

const CITY = 'songjiang'

test('somebody without a phone is helped at the window on a signed slip: the ticket is worked on, closed, rated and called back', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const window = await signedIn(browser, CITY, 'sj-window')
  const page = await window.newPage()
  await page.goto(`/desk/${CITY}`)
  await page.getByRole('link', { name: '窗口代办' }).click()
  await expectAccessible(page)
  await page.getByLabel('姓名').fill('钱桂英（演示）')
  await page.getByLabel('证件号码').fill('310117199804120771')
  await page.getByLabel(/委托单/).setInputFiles(pdf('委托单.pdf'))
  await page.getByRole('button', { name: '开始代办' }).click()
  await expect(page.locator('.field.wrong')).toContainText('证件号码')
  await expectAccessible(page)
  await page.getByLabel('证件号码').fill('310117194904120026')
  await page.getByLabel(/委托单/).setInputFiles(pdf('委托单.pdf'))
  await page.getByRole('button', { name: '开始代办' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: '人才服务工单' }).click()
  await page.getByRole('link', { name: '开始申请' }).click()
  await page.getByLabel('钱桂英（演示）').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: '建立申请' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: '回答问题' }).click()
  await page.getByLabel(/就医保健/).check()
  await page.getByRole('button', { name: '保存并继续' }).click()
  await page.locator('#answer').fill('社区医院的家庭医生怎么签约')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存并继续' }).click()
  await page.getByRole('link', { name: '核对并提交' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('main')).toContainText('待受理')
  await expectAccessible(page)
  const url = page.url()
  const number = (await page.locator('.rows').innerText()).match(/\d{4}-\d{5}/)?.[0] ?? ''

  const point = await signedIn(browser, CITY, 'sj-point')
  await takeStep(point, CITY, number, '受理', { 转入: '办理' })
  await takeStep(point, CITY, number, '本环节办结', { 办理方式: '一口办', 办理结果: '已陪同到社区医院签约。' })

  await page.goto(url)
  await expect(page.locator('main')).toContainText('已陪同到社区医院签约。')
  await page.getByLabel('解决了', { exact: true }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: '确认办理结果' }).click()
  await page.getByLabel('不满意', { exact: true }).check()
  await page.getByRole('button', { name: '提交评价' }).click()
  await expect(page.locator('.field.wrong')).toContainText('请写一句哪里没有办好')
  await expectAccessible(page)
  await page.getByLabel(/想说的话/).fill('等了两天才有人回话。')
  await page.getByRole('button', { name: '提交评价' }).click()
  await expect(page.locator('main')).toContainText('等了两天才有人回话。')

  const called = await point.newPage()
  await expect(async () => {
    await called.goto(`/${CITY}/zh/messages`)
    await expect(called.locator('main')).toContainText(`申请 ${number} 得到差评`, { timeout: 1000 })
  }).toPass()
  await expectAccessible(called)
  await called.getByRole('button', { name: `申请 ${number} 得到差评` }).click()
  await expect(called.getByRole('heading', { name: '申请人评价' })).toBeVisible()
  await called.getByRole('button', { name: '登记回访' }).click()
  await expect(called.getByText('请写明回访情况。')).toBeVisible()
  await called.getByLabel('查明的情况和整改').fill('已致歉；往后当天回复。')
  await expectAccessible(called)
  await called.getByRole('button', { name: '登记回访' }).click()
  await expect(called.getByText('回访已登记')).toBeVisible()
  await expect(called.getByRole('button', { name: '登记回访' })).toBeHidden()

  await page.goto(url)
  await expect(page.locator('main')).toContainText('已致歉；往后当天回复。')
  await expectAccessible(page)
  await page.goto(`/${CITY}/zh/casework/notices`)
  await page.getByRole('link', { name: '看各单位的好差评' }).click()
  // One rating would show who gave it.
  await expect(page.getByRole('row', { name: /松江区人才服务中心/ })).toContainText('不足 5 件')
  await expectAccessible(page)
})
