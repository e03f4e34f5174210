/** Which browser a page is open in, as far as its name for itself tells. Names can lie; the page works under all of them. */
export type Browser = {
  kind: 'chrome' | 'safari'
  /** The app around it, where it is one that cannot pass a certificate warning; '' for one that does not say its name. */
  inApp: string | null
  isAndroid: boolean
}

const apps: readonly (readonly [RegExp, string])[] = [
  [/Zalo/iu, 'Zalo'],
  [/Messenger|Orca-Android/iu, 'Messenger'],
  [/Instagram/iu, 'Instagram'],
  [/FBAN|FBAV|FB_IAB/u, 'Facebook'],
  [/TikTok|musical_ly|Bytedance|trill_/iu, 'TikTok'],
  [/\bLine\//u, 'LINE'],
  [/Viber/iu, 'Viber'],
  [/MicroMessenger/iu, 'WeChat'],
]

/** Reads a User-Agent. */
export function browserOf(userAgent: string): Browser {
  const isApple = /iPhone|iPad|iPod/u.test(userAgent)
  const isAndroid = /Android/u.test(userAgent)
  const named = apps.find(([pattern]) => pattern.test(userAgent))?.[1]
  // Android's WebView says so; on an iPhone every real browser says Safari/, and a view inside an app does not.
  const isView = (isAndroid && /; wv\)/u.test(userAgent)) || (isApple && !/Safari\//u.test(userAgent))
  const isSafari = isApple || (/Macintosh/u.test(userAgent) && !/Chrom|Firefox|Edg/u.test(userAgent))
  return { kind: isSafari ? 'safari' : 'chrome', inApp: named ?? (isView ? '' : null), isAndroid }
}
