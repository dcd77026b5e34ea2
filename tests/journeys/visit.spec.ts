import { expect } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { dayIn, fill } from './desk.ts'
import { test } from './journey.ts'
import { signedIn } from './people.ts'

const CITY = 'songjiang'
const COMPANY = '星禾生物医药（演示）'

test('a visit written down on a phone without a network arrives by itself; its needs have an owner and a date, and the company has the last word', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const officer = await signedIn(browser, CITY, 'sj-officer')
  const due = await dayIn(officer, CITY, 14)
  const plan = await officer.newPage()
  await plan.goto(`/desk/${CITY}/visits`)
  await expect(plan.getByRole('heading', { level: 1 })).toHaveText('走访覆盖 0%')
  await plan.getByLabel(`选择 ${COMPANY}`).check()
  await plan.getByLabel('走访期限').fill(due)
  await expectAccessible(plan)
  await plan.getByRole('button', { name: '安排走访 1 家' }).click()
  await expect(plan.getByText('已安排走访 1 家。')).toBeVisible()

  const phone = await officer.newPage()
  await phone.setViewportSize({ width: 390, height: 844 })
  await phone.goto(`/desk/${CITY}/visits`)
  await phone.getByRole('region', { name: '等我走访' }).or(phone.locator('main')).first().waitFor()
  await phone.getByRole('link', { name: COMPANY }).first().click()
  await phone.getByRole('button', { name: '登记走访' }).click()
  await expect(phone.getByText('请写下听到的情况。')).toBeVisible()
  await expectAccessible(phone)
  await phone.getByLabel('听到的情况').fill('新车间九月投产，缺质量管理人员，外地员工没有地方住。')
  for (const at of [0, 1]) {
    await phone.getByRole('button', { name: '加一项需求' }).click()
    const need = phone.getByRole('group', { name: `需求 ${at + 1}` })
    await need.getByLabel('类别').selectOption({ label: at === 0 ? '招人' : '要办的事' })
    await need.getByLabel(at === 0 ? '岗位名称' : '需要什么').fill(at === 0 ? '质量管理' : '人才公寓十间')
    if (at === 0) await need.getByLabel('人数').fill('2')
    if (at === 1) await need.getByLabel('谁来办').selectOption({ label: '周敏（演示） · 松江区人力资源和社会保障局' })
    await need.getByLabel('答复期限').fill(due)
  }
  await expectAccessible(phone)
  await officer.setOffline(true)
  await phone.getByRole('button', { name: '登记走访' }).click()
  const unsent = phone.getByRole('region', { name: '未送出的办理' })
  await expect(unsent).toContainText('未送出，网络恢复后自动送出')
  await officer.setOffline(false)
  await expect(unsent).toHaveCount(0, { timeout: 30_000 })
  await expect(phone.getByText('人才公寓十间')).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('button', { name: '发布岗位' }).click()
  const opening = phone.locator('form.reason-line')
  await fill(opening, { 工作内容: '负责批记录审核和偏差处理。', 条件: '限男性。', 工作地点: '新桥镇', 有效期至: due })
  await opening.getByLabel('月报酬不低于').fill('8000')
  await opening.getByRole('button', { name: '发布岗位' }).click()
  await expect(opening.getByRole('alert')).toContainText('不能写')
  await opening.getByLabel('条件').fill('药学相关专业。')
  await expectAccessible(phone)
  await opening.getByRole('button', { name: '发布岗位' }).click()
  await expect(phone.getByText('待企业确认')).toBeVisible()

  const clerk = await signedIn(browser, CITY, 'sj-clerk')
  const needs = await clerk.newPage()
  await needs.goto(`/desk/${CITY}/needs`)
  await expect(needs.getByRole('heading', { level: 1 })).toHaveText('1 项需求，都在期限内')
  await expect(needs.getByRole('listitem').filter({ hasText: '人才公寓十间' }).first()).toContainText(due)
  await needs.getByRole('button', { name: '答复企业' }).click()
  await needs.getByLabel('办理结果').fill('已与公寓谈妥十间，六月入住。')
  await expectAccessible(needs)
  await needs.getByRole('button', { name: '答复企业' }).click()
  await expect(needs.getByText('待企业确认')).toBeVisible()

  const company = await signedIn(browser, CITY, 'sj-company')
  const page = await company.newPage()
  await page.goto(`/${CITY}/zh/registry/me`)
  await page.getByRole('link', { name: '走访和需求' }).click()
  const answered = page.getByRole('article', { name: /人才公寓十间/ })
  await expect(answered).toContainText('周敏（演示）')
  await expectAccessible(page)
  await answered.getByRole('button', { name: '还没办好' }).click()
  await expect(page.locator('.field.wrong')).toContainText('请写一句还缺什么')
  await expectAccessible(page)
  await page
    .getByRole('article', { name: /人才公寓十间/ })
    .getByRole('button', { name: '确认办好了' })
    .click()
  await expect(page.getByRole('article', { name: /人才公寓十间/ })).toContainText('企业确认')
  await page.getByRole('link', { name: '看发布的岗位' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('质量管理')
  await page.goto(`/${CITY}/en/outreach`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you told us')
  await expectAccessible(page)
  for (const [name, one] of [
    ['company', page],
    ['phone', phone],
    ['plan', plan],
    ['needs', needs],
  ] as const)
    if (process.env.XINGLIN_SHOTS) {
      if (name !== 'company') await one.reload()
      await one.waitForLoadState('networkidle')
      await one.screenshot({ path: `${process.env.XINGLIN_SHOTS}/${name}.png`, fullPage: true })
    }
  for (const one of [officer, clerk, company]) await one.close()
})
