import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Pages as axe saw them: of the same address and made of the same parts, they have nothing new to say. */
const seen = new Set<string>()

/** What a page is made of: each kind of part with the names of its attributes, without texts, places and how often. */
function partsOf(): string {
  const kinds = new Set<string>()
  for (const one of document.body.querySelectorAll('*')) {
    if (!one.closest('svg *'))
      kinds.add(`${one.tagName}.${one.getAttribute('class')}[${one.getAttributeNames().sort()}]`)
  }
  const address = location.pathname.replace(/[0-9a-f]{8}-[-0-9a-f]{27}/g, 'ID').replace(/\d+/g, 'N')
  return [address, innerWidth, document.documentElement.lang, ...[...kinds].sort()].join('\n')
}

/** Whether something on the page changes its colour or place towards an end: a colour half-way is nobody's, and axe would judge it. */
const isMoving = () =>
  document
    .getAnimations()
    .some((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().endTime) < 5_000)

/** Waits for a page to be at rest; one that never is, is judged as it stands. */
const untilAtRest = (page: Page) =>
  expect
    .poll(() => page.evaluate(isMoving), { intervals: [50], timeout: 5_000 })
    .toBe(false)
    .catch(() => undefined)

/** The page as it stands has no violation of WCAG 2.2 AA. Only violations are worked out in full, and no page has frames: both save most of the time. */
export async function expectAccessible(page: Page): Promise<void> {
  await untilAtRest(page)
  const parts = await page.evaluate(partsOf)
  if (seen.has(parts)) return
  seen.add(parts)
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  const told = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  expect(told, page.url()).toEqual([])
}
