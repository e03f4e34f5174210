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

/** Text on a phone's screen, in lines that end where they are told to. */
function Lines({ text, y, size = 10.5, most = 13 }: { text: string; y: number; size?: number; most?: number }) {
  return linesOf(text, most).map((line, at) => (
    <text key={line} x="45" y={y + at * size * 1.25} fontSize={size} textAnchor="middle">
      {line}
    </text>
  ))
}

function linesOf(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** What is to be pressed, with a finger's ring around it; `order` where it comes one after another. */
function Press({ text, y, order, plain = false }: { text: string; y: number; order?: number; plain?: boolean }) {
  const lines = linesOf(text, 13)
  const height = lines.length * 12 + 6
  return (
    <g>
      <rect
        x="7"
        y={y}
        width="76"
        height={height}
        rx="5"
        fill={plain ? '#fff' : '#000'}
        stroke="#000"
        strokeWidth={plain ? 1.5 : 0}
      />
      {lines.map((line, at) => (
        <text
          key={line}
          x="45"
          y={y + 12.5 + at * 12}
          fontSize="10"
          fontWeight="700"
          textAnchor="middle"
          fill={plain ? '#000' : '#fff'}
        >
          {line}
        </text>
      ))}
      {order !== undefined && (
        <g>
          <circle cx="79" cy={y} r="8" fill="#fff" stroke="#000" strokeWidth="2" />
          <text x="79" y={y + 3.6} fontSize="10.5" fontWeight="700" textAnchor="middle">
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
      <Lines text={cards.keep.question} y={67} />
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
      <text x="45" y="71" fontSize="11" fontWeight="700" textAnchor="middle">
        {cards.browser.yes}
      </text>
      <path
        d="M26 88h38a7 7 0 0 1 7 7v16a7 7 0 0 1-7 7H38l-9 9v-9h-3a7 7 0 0 1-7-7V95a7 7 0 0 1 7-7z"
        fill="#fff"
        stroke="#000"
        strokeWidth="2.4"
      />
      <text x="45" y="107" fontSize="11" fontWeight="700" textAnchor="middle">
        {cards.browser.no}
      </text>
      <path d="M62 116l14 16M76 116l-14 16" stroke="#000" strokeWidth="5" strokeLinecap="round" />
    </Phone>
  )
}

function Triangle() {
  return (
    <g>
      <path d="M45 20l14 24H31z" fill="#fff" stroke="#000" strokeWidth="3" strokeLinejoin="round" />
      <path d="M45 28.500v7.500" stroke="#000" strokeWidth="3" strokeLinecap="round" />
      <circle cx="45" cy="40" r="1.800" />
    </g>
  )
}

/** The certificate warning of Chrome on Android. */
export function AndroidPicture() {
  const text = cards.android
  return (
    <Phone>
      <Triangle />
      <Lines text={text.warning} y={60} size={10} />
      <Press text={text.first} y={84} order={1} plain />
      <Press text={text.second} y={112} order={2} />
    </Phone>
  )
}

/** The certificate warning of Safari on an iPhone. */
export function IphonePicture() {
  const text = cards.iphone
  return (
    <Phone>
      <Triangle />
      <Lines text={text.warning} y={60} size={10} />
      <Press text={text.first} y={84} order={1} plain />
      <Press text={text.second} y={112} order={2} />
    </Phone>
  )
}
