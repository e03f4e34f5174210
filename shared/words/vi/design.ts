/** The layout editor. */
export const design = {
  title: 'Mẫu thẻ',
}
