import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Frame, Layout } from './layout.tsx'

/** A whole page as HTML text. React is the template language only; nothing of it reaches the browser. */
export function renderPage(frame: Frame, body: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(createElement(Layout, { frame }, body))}`
}
