import type { TourBody } from '../api/campus.ts'
import type { Text } from '../api/text.ts'

export const TOUR_WAYS: Readonly<Record<TourBody['way'], Text>> = {
  to_schools: { zh: '企业走进高校', en: 'Companies visit the schools' },
  to_city: { zh: '学生走进企业', en: 'Students visit the companies' },
}
