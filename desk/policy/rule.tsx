export function Rule() {
  return null
}
