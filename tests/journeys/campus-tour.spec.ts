import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { dayIn } from './desk.ts'
import { test } from './journey.ts'
import { signedIn } from './people.ts'
import { shot } from './shots.ts'

const CITY = 'songjiang'
const SCHOOL = '松江药科大学（演示）'
const TOUR = '百家名企高校行（演示）'

test('a tour is planned from the matrix of needs and disciplines; a student takes part, and the day at the school is recorded', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const [today, later] = [await dayIn(officer, CITY, 0), await dayIn(officer, CITY, 4)]
  const desk = await officer.newPage()
  await desk.setViewportSize({ width: 1280, height: 900 })
  await desk.goto(`/desk/${CITY}/campus`)
  await desk.getByLabel(`生物工程类 ${SCHOOL} 80 人`).check()
  await desk.getByLabel(`药学类 ${SCHOOL} 180 人`).check()
  await desk.getByLabel('活动名称').fill(TOUR)
  await desk.getByLabel('开始日期').fill(today)
  await desk.getByLabel('结束日期').fill(later)
  await expectAccessible(desk)
  await shot(desk, 'matrix')
  await desk.getByRole('button', { name: '按选中的 2 处安排高校行' }).click()
  await expect(desk.getByText('已安排，带 1 家企业的 3 个岗位。')).toBeVisible()
  await desk.setViewportSize({ width: 390, height: 844 })
  await expectAccessible(desk)
  await shot(desk, 'matrix-phone')

  const visitor = await browser.newPage()
  await visitor.goto(`/${CITY}/en/outreach/tours`)
  await expect(visitor.getByRole('link', { name: 'Sign in to take part' })).toBeVisible()
  await expectAccessible(visitor)
  const student = await signedIn(browser, CITY, 'sj-intern')
  const page = await student.newPage()
  await page.goto(`/${CITY}/zh/outreach/tours`)
  await page.getByLabel('你的学校').selectOption({ label: SCHOOL })
  await shot(page, 'tours')
  await expectAccessible(page)
  await page.getByRole('button', { name: '报名参加' }).click()
  await expect(page.getByText('你已报名')).toBeVisible()

  await desk.setViewportSize({ width: 1280, height: 900 })
  await desk.reload()
  await desk.getByRole('link', { name: TOUR }).click()
  await desk.getByRole('button', { name: /记录到校情况/ }).click()
  await desk.getByLabel('到校日期').fill(today)
  await desk.getByLabel('到场学生人数').fill('60')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: '记录到校情况', exact: true }).click()
  await expect(desk.getByText('到场学生 60 人；报名 1 人，其中录用 0 人')).toBeVisible()
  await shot(desk, 'tour')
  await desk.setViewportSize({ width: 390, height: 844 })
  await shot(desk, 'tour-phone')
  for (const one of [officer, student]) await one.close()
  await visitor.close()
})
