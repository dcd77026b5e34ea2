/** Where to go after signing in: a path below the tenant, never another site. */
export function safeBack(back: string | undefined): string {
  return back !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/.test(back) ? back : '/casework'
}
