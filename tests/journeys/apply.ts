import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'

/** What the graduate of the journeys answers; anything else is “no” or skipped. */
const ANSWERS: Readonly<Record<string, string>> = {
  'engagement.kind': 'employment',
  'engagement.started_on': '2023-09-01',
  'person.graduated_on': '2023-06-30',
  'employer.sector': 'biologic',
  'employer.area': '310117105',
  'person.birth_date': '1998-04-12',
}

/** Answers the questionnaire until it has nothing more to ask. Returns how many questions it asked. */
export async function answerOpenQuestions(
  page: Page,
  answers: Readonly<Record<string, string>> = ANSWERS,
): Promise<number> {
  let asked = 0
  while (new URL(page.url()).pathname.endsWith('/policy/ask')) {
    const place = (await page.locator('input[name=place]').getAttribute('value')) ?? ''
    asked += 1
    await answerOne(page, answers[place])
  }
  return asked
}

async function answerOne(page: Page, given: string | undefined): Promise<void> {
  const no = page.locator('input[type=radio][value=no]')
  const answer = given ?? ((await no.count()) > 0 ? 'no' : undefined)
  if (answer === undefined) {
    await page.locator('button[value=skip]').click()
    return
  }
  const choice = page.locator(`input[type=radio][value="${answer}"]`)
  if ((await choice.count()) > 0) await choice.check()
  else await page.fill('#answer', answer)
  await page.locator('button[value=answer]').click()
}

/** A small real PDF, as a phone's scanner makes one. */
export const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
})

/** Puts a file to every paper the page of papers asks for. */
export async function uploadPapers(page: Page): Promise<void> {
  const papers = await page.locator('input[type=file]').count()
  for (let index = 0; index < papers; index += 1) {
    await page
      .locator('input[type=file]')
      .nth(index)
      .setInputFiles(pdf(`材料${index + 1}.pdf`))
    await page.locator('section.sheet button[type=submit]').nth(index).click()
  }
}

/** Fills what the task list asks: the employer, identity and account, every paper. Ends on the task list. */
export async function fillApplication(
  page: Page,
  given: { phone: string; uscc?: string; bankAccount?: string },
): Promise<void> {
  const list = page.url()
  await page.goto(`${list}/parties`)
  while (page.url().endsWith('/parties')) {
    await page.fill('#name', '星禾生物医药（演示）')
    if (await page.locator('#uscc').count()) await page.fill('#uscc', given.uscc ?? '91310117DEM000001B')
    await page.click('main button[type=submit]')
  }
  await page.goto(`${list}/identity`)
  const fields: Record<string, string> = {
    id_number: '11010519491231002x',
    phone: given.phone,
    bank_account: given.bankAccount ?? '6222 0000 1234 5678',
  }
  for (const [name, value] of Object.entries(fields)) {
    if (await page.locator(`#${name}`).count()) await page.fill(`#${name}`, value)
  }
  await page.click('main button[type=submit]')
  await page.goto(`${list}/evidence`)
  await uploadPapers(page)
  await page.goto(list)
}

/** Answers what the application of this page still asks: by the path of the question. Ends on the task list. */
export async function answerCase(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${page.url()}/ask`)
  while (page.url().endsWith('/ask')) {
    const path = (await page.locator('input[name=path]').getAttribute('value')) ?? ''
    const answer = answers[path] ?? 'yes'
    const choice = page.locator(`input[type=radio][value="${answer}"]`)
    if ((await choice.count()) > 0) await choice.check()
    else await page.fill('#answer', answer)
    await page.locator('main button[type=submit]').click()
  }
}

/** What the applicant does on the page of the case: the form with this verb, a choice if it has one, and the words, which are then on record. */
export async function answer(page: Page, verb: string, text: string, choice?: string | RegExp): Promise<void> {
  const fold = page.locator('summary', { hasText: verb })
  if (await fold.count()) await fold.click()
  const form = page.locator('form', { has: page.getByRole('button', { name: verb, exact: true }) })
  if (choice) await form.getByLabel(choice).check()
  await form.getByRole('textbox').last().fill(text)
  await expectAccessible(page)
  await form.getByRole('button', { name: verb, exact: true }).click()
  await expect(page.locator('.trail')).toContainText(text)
}
