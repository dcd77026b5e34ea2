const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** The check character of 17 digits by ISO 7064 MOD 11-2, as GB 11643-1999 prescribes. */
export function mod11Check(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return CHECKS.charAt(sum % 11)
}
