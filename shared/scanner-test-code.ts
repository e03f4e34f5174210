/**
 * What the test code of the scanner check page holds. It is laid out like a citizen card (UTF-8, fields
 * between bars) but is none: digits at both ends that survive every layout and typing aid, a field that
 * Telex and VNI cannot leave alone, both alphabets, and every Vietnamese letter with marks.
 */
export const testCode = {
  head: '2468013579',
  /** Telex turns these into á â ơ đ. */
  telex: 'as aa ow dd',
  /** VNI turns these into á â ơ đ. */
  vni: 'a1 a6 o7 d9',
  small: 'abcdefghijklmnopqrstuvwxyz',
  capital: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  smallMarked: 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ',
  capitalMarked: 'ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴĐ',
  signs: ",.-/'()",
  tail: '9753108642',
} as const

/** The test code's fields as the QR holds them. */
export const testText = [
  testCode.head,
  `${testCode.telex} ${testCode.vni}`,
  testCode.small,
  testCode.capital,
  testCode.smallMarked,
  testCode.capitalMarked,
  testCode.signs,
  testCode.tail,
].join('|')
