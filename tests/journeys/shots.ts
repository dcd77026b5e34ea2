import type { Page } from '@playwright/test'

/** As a phone and as a desk see the page, into the folder `XINGLIN_SHOTS`; nothing where it is not set. */
export async function shot(page: Page, name: string): Promise<void> {
  if (!process.env.XINGLIN_SHOTS) return
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: `${process.env.XINGLIN_SHOTS}/${name}-${width}.png`, fullPage: true })
  }
}
