/** The mark: a leaf of the apricot grove. */
export function Leaf() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 1c4 0 8 3 8 8.2C18 15 13 19 2 19c0-3 .2-5.4.4-8C2.8 5 6 1 10 1z" fill="#e08a4a" />
      <path d="M4 17C7 12 10 9 14 7" stroke="#fff" strokeWidth="1.4" fill="none" />
    </svg>
  )
}
