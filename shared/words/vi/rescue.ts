/** What a phone that cannot send shows, so that the registration desk takes it over. */
export const rescue = {
  title: 'Chuyển kết quả qua bàn đăng ký',
  how: 'Mang điện thoại đến bàn đăng ký. Để bàn quét mã dưới đây bằng máy quét.',
  brighter: 'Tăng độ sáng màn hình nếu máy quét chưa đọc được.',
  codeLabel: (part: number, parts: number) => `Mã chuyển dữ liệu, phần ${part}/${parts}`,
  part: (part: number, parts: number) => `Phần ${part}/${parts}`,
  previous: 'Mã trước',
  next: 'Mã tiếp theo',
  keep: 'Bàn quét xong vẫn giữ trang này. Có mạng, điện thoại tự gửi và không ghi thành hai lượt.',
  unsaid: (turns: number) =>
    `${turns} kết quả có ghi chú, lịch hẹn hoặc lý do. Những phần này không chuyển qua mã, vẫn chờ gửi trong điện thoại.`,
  left: (entries: number) => `${entries} việc khác không chuyển qua mã được, vẫn chờ gửi trong điện thoại.`,
  nothing: 'Không có kết quả nào cần chuyển.',
  byHand: 'Máy quét không đọc được mã thì đọc từng dòng cho bàn đăng ký gõ',
  time: 'Giờ',
  badge: 'Số thẻ',
  outcome: 'Kết quả',
  onlyScanned: 'Mới quét thẻ',
}
