/** What every paper says. Papers are the Center's own and stay Vietnamese whatever language a screen has. */
export const common = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  rehearsal: 'CHẠY THỬ',
  /** Some organizers number their booths, others write the word with it. */
  booth: (booth: string) => (/^bàn /i.test(booth) ? booth : `Bàn ${booth}`),
  badge: (number: string) => `Thẻ ${number}`,
  /** `YYYY-MM-DD` */
  day: (day: string) => day.split('-').toReversed().join('/'),
  /** Where and when, as an official paper has it; a day nobody told is left to be written by hand. */
  placeAndDay: (province: string, day: string | null) => {
    const place = province.replace(/^(?:Tỉnh|Thành phố) /, '')
    if (day === null) return `${place}, ngày … tháng … năm …`
    const [year = '', month = '', date = ''] = day.split('-')
    return `${place}, ngày ${date} tháng ${month} năm ${year}`
  },
  fair: (name: string, day: string) => `${name}, ${common.day(day)}`,
  /** The rest of a group, on the next page. */
  continued: (group: string) => `${group} (tiếp)`,
  page: (page: number, pages: number) => `Trang ${page}/${pages}`,
}
