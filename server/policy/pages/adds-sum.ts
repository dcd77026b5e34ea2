/** “ = 3,000 元” after a step whose sentence does not say the sum itself. */
export function addsSum(sentence: string, sum: string): string {
  return sentence.includes(sum) ? '' : ` = ${sum}`
}
