// Windows-1258 (Vietnamese) where it is not Latin-1; tone marks are letters of their own there.
// Source: unicode.org, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1258.TXT.
const LETTERS: Readonly<Record<number, string>> = {
  0xc3: 'Ă',
  0xcc: '\u0300',
  0xd0: 'Đ',
  0xd2: '\u0309',
  0xd5: 'Ơ',
  0xdd: 'Ư',
  0xde: '\u0303',
  0xe3: 'ă',
  0xec: '\u0301',
  0xf0: 'đ',
  0xf2: '\u0323',
  0xf5: 'ơ',
  0xfd: 'ư',
  0xfe: '₫',
}

/** The letter of a byte on Windows-1258 where it differs from Latin-1, else null. */
export function letterOn1258(byte: number): string | null {
  return LETTERS[byte] ?? null
}

/**
 * Whether a text read as Windows-1258 is proof of that page: a bare tone mark has joined its vowel
 * (in Latin-1 "Laòng" it would be a letter no Vietnamese word has), and nothing else is foreign.
 */
export function isProof1258(text: string): boolean {
  return (
    /[\u1ea0-\u1ef9]/u.test(text) &&
    !/[^\u0000-\u007fÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/u.test(text)
  )
}
