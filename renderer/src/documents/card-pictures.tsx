import type { ReactNode } from 'react'
import { cards } from '../../../shared/words/papers/cards.ts'

/** A phone's outline, five units to the millimetre, with what its screen shows. */
function Phone({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 90 150" aria-hidden fontFamily="'Be Vietnam Pro', sans-serif">
      <rect x="2" y="2" width="86" height="146" rx="10" fill="#fff" stroke="#000" strokeWidth="3" />
      <line x1="36" x2="54" y1="9" y2="9" stroke="#000" strokeWidth="2.5" strokeLinecap="round" />
      {children}
    </svg>
  )
}

/** Eight points on paper, less than which nobody reads at arm's length. */
const letters = 12.5
const lineHeight = 15

/** As many letters as fit between the phone's sides. */
const most = 11

/** Text on a phone's screen, in lines that end where they are told to. */
function Lines({ text, y }: { text: string; y: number }) {
  return linesOf(text).map((line, at) => (
    <text key={line} x="45" y={y + at * lineHeight} fontSize={letters} textAnchor="middle">
      {line}
    </text>
  ))
}

function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** What is to be pressed: a white button, a black one, or a line to be touched; `order` where it comes one after another. */
function Press({
  text,
  y,
  order,
  look = 'black',
}: {
  text: string
  y: number
  order?: number
  look?: 'black' | 'white' | 'link'
}) {
  const lines = linesOf(text)
  return (
    <g>
      {look !== 'link' && (
        <rect
          x="7"
          y={y}
          width="76"
          height={lines.length * lineHeight + 8}
          rx="5"
          fill={look === 'white' ? '#fff' : '#000'}
          stroke="#000"
          strokeWidth="1.5"
        />
      )}
      {lines.map((line, at) => (
        <text
          key={line}
          x="45"
          y={y + 16 + at * lineHeight}
          fontSize={letters}
          fontWeight="700"
          textAnchor="middle"
          textDecoration={look === 'link' ? 'underline' : undefined}
          fill={look === 'black' ? '#fff' : '#000'}
        >
          {line}
        </text>
      ))}
      {order !== undefined && (
        <g>
          <circle cx="81" cy={y - 1} r="8" fill="#fff" stroke="#000" strokeWidth="2" />
          <text x="81" y={y + 3.4} fontSize={letters} fontWeight="700" textAnchor="middle">
            {order}
          </text>
        </g>
      )}
    </g>
  )
}

/** The phone asks whether to stay on a Wi-Fi without Internet: keep it, and turn mobile data off. */
export function KeepPicture() {
  return (
    <Phone>
      <g fill="none" stroke="#000" strokeWidth="3.4" strokeLinecap="round">
        <path d="M18 31a17 17 0 0 1 24 0M22.500 36a10.500 10.500 0 0 1 15 0" />
        <circle cx="30" cy="41" r="2" fill="#000" stroke="none" />
        <path d="M49 46l28-24" />
      </g>
      <text x="63" y="39" fontSize="14" fontWeight="700" textAnchor="middle">
        {cards.keep.mobile}
      </text>
      <Lines text={cards.keep.question} y={66} />
      <Press text={cards.keep.button} y={112} />
    </Phone>
  )
}

/** Chrome and not the browser inside a chat. */
export function BrowserPicture() {
  return (
    <Phone>
      <g stroke="#000" strokeWidth="2.4">
        <circle cx="45" cy="38" r="19" fill="#fff" />
        <path d="M45 28.500h16.500M36.800 42.800l-8.300-14.300M53.200 42.800l-8.300 14" />
        <circle cx="45" cy="38" r="8.500" fill="#000" />
      </g>
      <path
        d="M62 52l5 6 10-14"
        fill="none"
        stroke="#000"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <text x="45" y="71" fontSize={letters} fontWeight="700" textAnchor="middle">
        {cards.browser.yes}
      </text>
      <path
        d="M26 88h38a7 7 0 0 1 7 7v16a7 7 0 0 1-7 7H38l-9 9v-9h-3a7 7 0 0 1-7-7V95a7 7 0 0 1 7-7z"
        fill="#fff"
        stroke="#000"
        strokeWidth="2.4"
      />
      <text x="45" y="107" fontSize={letters} fontWeight="700" textAnchor="middle">
        {cards.browser.no}
      </text>
      <path d="M62 116l14 16M76 116l-14 16" stroke="#000" strokeWidth="5" strokeLinecap="round" />
    </Phone>
  )
}

function Triangle() {
  return (
    <g>
      <path d="M45 16l14 24H31z" fill="#fff" stroke="#000" strokeWidth="3" strokeLinejoin="round" />
      <path d="M45 24.500v7.500" stroke="#000" strokeWidth="3" strokeLinecap="round" />
      <circle cx="45" cy="36" r="1.800" />
    </g>
  )
}

/** The certificate warning of Chrome on Android. */
export function AndroidPicture() {
  const text = cards.android
  return (
    <Phone>
      <Triangle />
      <Press text={text.first} y={58} order={1} look="white" />
      <Press text={text.second} y={98} order={2} />
    </Phone>
  )
}

/** The certificate warning of Safari on an iPhone. */
export function IphonePicture() {
  const text = cards.iphone
  return (
    <Phone>
      <Triangle />
      <Press text={text.first} y={50} order={1} look="white" />
      <Press text={text.second} y={93} order={2} look="link" />
    </Phone>
  )
}
