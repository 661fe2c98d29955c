/** The product's logo. Its name always stands beside it or in the page's title. */
export function ProductMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="7" fill="#097889" />
      <path
        d="M21.5 10.6c-1.2-1.4-3-2.1-5.2-2.1-3.2 0-5.6 1.6-5.6 4.1 0 5.4 10.6 2.6 10.6 7 0 2.4-2.3 3.9-5.5 3.9-2.5 0-4.5-.9-5.8-2.6"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  )
}
