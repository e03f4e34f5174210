/** How far a file is that is made beside the desk. */
export const madeFile = {
  waiting: 'Chờ việc trước xong…',
  making: 'Đang tạo tệp…',
  progress: (percent: number) => `Đang tạo tệp: ${percent}%`,
  left: (seconds: number) =>
    seconds < 60 ? `còn khoảng ${seconds} giây` : `còn khoảng ${Math.ceil(seconds / 60)} phút`,
  stop: 'Dừng',
  stopped: 'Đã dừng, chưa tạo tệp.',
  ready: (file: string) => `Đã tạo ${file}.`,
  fetch: 'Lưu tệp',
  outdated:
    'Tệp này không còn dùng được: giấy hoặc thẻ cùng số đã được in hoặc lưu vào tệp khác. Còn cần giấy nào thì chọn lại rồi lưu tệp mới.',
  gone: (file: string) => `${file} không còn được giữ. Bấm lưu để tạo lại tệp.`,
  saved: (name: string, time: string) => `Đã lưu ${name} lúc ${time}.`,
  savedTo: (time: string, path: string) => `Đã lưu lúc ${time} vào ${path}`,
  unsaved: {
    cancelled: 'Chưa lưu: chưa chọn nơi lưu.',
    failed: 'Chưa lưu được vào nơi đã chọn: ổ đĩa hoặc USB đầy, bị rút ra hoặc không cho ghi. Hãy chọn nơi khác.',
  },
}
