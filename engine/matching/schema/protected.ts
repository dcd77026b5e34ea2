/**
 * What never reaches the index (就业促进法 26–31 条; 妇女权益保障法; 个人信息保护法): the engine refuses a column of this name, so
 * that no weight, learnt or set by hand, can ever stand on it. Words between separators are compared, and Chinese as it stands.
 */
const WORDS = [
  'gender',
  'sex',
  'birth',
  'birthday',
  'birthdate',
  'dob',
  'age',
  'photo',
  'portrait',
  'picture',
  'marital',
  'marriage',
  'married',
  'spouse',
  'pregnant',
  'pregnancy',
  'child',
  'children',
  'ethnic',
  'ethnicity',
  'religion',
]
const CHINESE = ['性别', '出生', '生日', '年龄', '照片', '相片', '婚', '配偶', '孕', '生育', '民族', '宗教']

/** The protected attribute a name or title speaks of; undefined where it speaks of none. */
export function protectedIn(text: string): string | undefined {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return WORDS.find((word) => words.includes(word)) ?? CHINESE.find((word) => text.includes(word))
}
