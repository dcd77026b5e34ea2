/** Marks what the palette offers as an action of the page that is open. */
export const PAGE_ACTION = { 'data-page-action': '' } as const

export type PageAction = { readonly words: string; readonly run: () => void }

/** What can be done on the page as it stands, read from the page itself: nothing can be offered that is not there. */
export function pageActions(): readonly PageAction[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-page-action]')]
    .filter((one) => one.offsetParent !== null && !(one instanceof HTMLButtonElement && one.disabled))
    .map((one) => ({
      words: (one.textContent ?? '').trim(),
      run: () => {
        one.focus()
        one.click()
      },
    }))
}
