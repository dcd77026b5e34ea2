import type { Fault } from '../fault.ts'

const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`)

/** A plain page that says what happened and where to go. Used where no tenant's frame can be drawn. */
export function faultPage(fault: Fault, url: string): string {
  const [, slug, lang] = /^\/([a-z0-9-]+)\/(zh|en)(?:\/|$)/.exec(url) ?? []
  const zh = lang !== 'en'
  const home = slug && lang ? `/${slug}/${lang}/` : '/'
  const signIn = fault.code === 'not_signed_in' && slug && lang
  const link = signIn
    ? `<a class="btn" href="/${slug}/${lang}/sign-in?back=${escaped(encodeURIComponent(url.slice(`/${slug}/${lang}`.length)))}">${zh ? '去登录' : 'Sign in'}</a>`
    : `<a class="btn" href="${home}">${zh ? '回首页' : 'Home'}</a>`
  const say = zh ? fault.say.zh : fault.say.en
  return `<!doctype html><html lang="${zh ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(say)}</title><link rel="stylesheet" href="/assets/now/xinglin.css"></head><body><main class="wrap" id="main"><h1>${escaped(say)}</h1><p class="lede">${fault.status}</p><p class="act">${link}</p></main></body></html>`
}
