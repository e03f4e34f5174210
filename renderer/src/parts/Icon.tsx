import type { ReactNode } from 'react'

const paths = {
  good: <path d="M5 12.5l4.5 4.5L19 7.5" />,
  attention: (
    <>
      <path d="M12 4L2.8 20h18.4z" />
      <path d="M12 10v4.5M12 17.2v.3" />
    </>
  ),
  bad: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M8.5 8.5l7 7M15.5 8.5l-7 7" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.5v.3" />
    </>
  ),
  waiting: (
    <>
      <path d="M4 8V5a1 1 0 011-1h3M16 4h3a1 1 0 011 1v3M20 16v3a1 1 0 01-1 1h-3M8 20H5a1 1 0 01-1-1v-3" />
      <path d="M7 12h10" />
    </>
  ),
  desk: (
    <>
      <rect x="3.5" y="5" width="17" height="14" rx="2" />
      <circle cx="8.7" cy="10.6" r="1.9" />
      <path d="M5.9 16c.5-1.7 1.5-2.4 2.8-2.4s2.3.7 2.8 2.4M14.5 10h3M14.5 14h3" />
    </>
  ),
  attendees: (
    <>
      <circle cx="9" cy="8.5" r="3.2" />
      <path d="M3.5 19c.5-3.7 2.6-5.5 5.5-5.5s5 1.8 5.5 5.5M15.5 5.7a3.2 3.2 0 010 5.6M17.5 14.4c1.7.8 2.7 2.3 3 4.6" />
    </>
  ),
  rest: (
    <>
      <path d="M5 4.5h9.5M5 4.5v15h6M14.5 4.5L18 8v3" />
      <path d="M8 9.5h6M8 13h3M17 14v6M14 17h6" />
    </>
  ),
  booth: (
    <>
      <path d="M4 5h16v9H9.5L5.5 17.5V14H4z" />
      <path d="M8 8.5h8M8 11h5" />
    </>
  ),
  employers: (
    <>
      <path d="M4 20V6l8-2.5V20M12 9l8 2v9M2.5 20h19" />
      <path d="M7 9h2M7 12.5h2M7 16h2M15 13.5h2M15 16.7h2" />
    </>
  ),
  printing: (
    <>
      <path d="M7 9V4h10v5M7 17H4.5V9h15v8H17" />
      <path d="M7 14h10v6H7z" />
    </>
  ),
  reports: (
    <>
      <path d="M6 3.5h8.5L19 8v12.5H6z" />
      <path d="M9.5 17v-3M12.5 17v-6M15.5 17v-4.5" />
    </>
  ),
  board: (
    <>
      <path d="M3.5 4.5h17v12h-17zM9 20h6M12 16.5V20" />
      <path d="M7.5 13.5v-2.5M11 13.5V8M14.5 13.5v-4M18 13.5V7" />
    </>
  ),
  fairs: (
    <>
      <path d="M4 10.5L12 4l8 6.5M5.5 10v10h13V10" />
      <path d="M9.5 20v-5.5h5V20" />
    </>
  ),
  devices: (
    <>
      <rect x="8" y="3" width="8" height="13" rx="1.6" />
      <path d="M11.2 13.5h1.6M5 9.5a8 8 0 000 8M2.5 7.5a11.5 11.5 0 000 12M19 9.5a8 8 0 010 8M21.5 7.5a11.5 11.5 0 010 12" />
    </>
  ),
  keys: (
    <>
      <rect x="2.5" y="6.5" width="19" height="11" rx="2" />
      <path d="M6 10h.5M9.5 10h.5M13 10h.5M16.5 10h1M7.5 14h9" />
    </>
  ),
  camera: (
    <>
      <path d="M3.5 8h4l1.5-2.5h6L16.5 8h4v11h-17z" />
      <circle cx="12" cy="13" r="3.3" />
    </>
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="M15 15l5 5" />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M18.4 5.6L17 7M7 17l-1.4 1.4" />
    </>
  ),
  moon: <path d="M19.5 14A8 8 0 0110 4.5a8 8 0 109.5 9.5z" />,
  loud: (
    <>
      <path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4z" />
      <path d="M15.5 9a4.3 4.3 0 010 6M18 6.5a8 8 0 010 11" />
    </>
  ),
  silent: (
    <>
      <path d="M4 9.5h3.5L12 5.5v13l-4.5-4H4z" />
      <path d="M15.5 9.5l5 5M20.5 9.5l-5 5" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2" />
      <path d="M8 10.5V8a4 4 0 018 0v2.5M12 14.5v2" />
    </>
  ),
  download: <path d="M12 4v11M7.5 11l4.5 4.5L16.5 11M4.5 20h15" />,
  undo: <path d="M8.5 5L4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 010 11H9" />,
  plus: <path d="M12 5v14M5 12h14" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  pen: <path d="M5 19l1-4L16 5l3 3L9 18zM14 7l3 3" />,
  tune: <path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof paths

/** Our few icons, drawn here so that nothing is fetched. Without a label it is decoration. */
export function Icon({ name, size = 22, label }: { name: IconName; size?: number; label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {paths[name]}
    </svg>
  )
}
