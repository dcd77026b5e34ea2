import type { Lang } from '../../platform/text/lang.ts'
import { KINDS } from './kinds.ts'
import type { OpeningView } from './view.ts'

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (one) => (one === '&' ? '&amp;' : one === '<' ? '&lt;' : '&gt;'))
const paragraphs = (text: string) =>
  text
    .split(/\n+/)
    .map((one) => `<p>${escaped(one)}</p>`)
    .join('')

/**
 * An opening as schema.org's JobPosting, for search engines and job sites. Money in yuan; the last day ends at midnight in Asia/Shanghai.
 * @param url the page's canonical address
 */
export function jobPosting(of: OpeningView, url: string, lang: Lang): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: lang === 'en' ? (of.titleEn ?? of.title) : of.title,
    description: paragraphs(of.work) + paragraphs(of.conditions),
    identifier: { '@type': 'PropertyValue', name: of.organisation, value: of.id },
    url,
    datePosted: of.opensOn,
    validThrough: `${of.closesOn}T23:59:59+08:00`,
    employmentType: KINDS[of.kind].employmentType,
    totalJobOpenings: of.left,
    hiringOrganization: { '@type': 'Organization', name: of.organisation },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'CN',
        addressLocality: of.area[lang],
        ...(of.address && { streetAddress: of.address }),
      },
    },
    ...(of.payFrom !== null && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'CNY',
        value: {
          '@type': 'QuantitativeValue',
          minValue: of.payFrom / 100,
          maxValue: (of.payTo ?? of.payFrom) / 100,
          unitText: 'MONTH',
        },
      },
    }),
    ...(of.skills.length > 0 && { skills: of.skills.map(({ title }) => title[lang]).join(', ') }),
    directApply: false,
  }
}
