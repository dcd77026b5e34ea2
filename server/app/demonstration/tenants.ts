/** The two cities whose packs ship. Fixed ids: the same city is the same tenant on every machine. */
export const shippedTenants = [
  {
    id: '0190f000-0000-7000-8000-000000350400',
    slug: 'sanming',
    packId: 'sanming-2022',
    title: { zh: '三明市', en: 'Sanming' },
    /** Inside the plan 2022–2025. */
    demonstrationDay: '2024-11-11',
  },
  {
    id: '0190f000-0000-7000-8000-000000310117',
    slug: 'songjiang',
    packId: 'songjiang-2023',
    title: { zh: '松江区', en: 'Songjiang' },
    demonstrationDay: '2024-05-20',
  },
] as const
