const count = (value: number): string => new Intl.NumberFormat('vi-VN').format(value)

/** The print queue's room alone: a badge printed again, what waited from before, what is put right on a printer's pages. */
export const printQueue = {
  reprint: {
    title: 'In lại thẻ',
    printed: (times: number) => (times === 0 ? 'Thẻ này chưa in ra lần nào.' : `Thẻ này đã in ra ${count(times)} lần.`),
    sameCode: 'Thẻ in lại giữ nguyên số và mã QR. Thẻ bị mất thì cấp lại ở Người tham gia (F3).',
    do: 'In lại thẻ',
  },
  restarted: {
    title: (badges: number) => `${count(badges)} thẻ đang chờ từ lần mở trước`,
    titleJobs: (jobs: number) => `${count(jobs)} lệnh in đang chờ từ lần mở trước`,
    note: 'In tiếp nếu mọi người còn ở đây. Không in nữa thì hủy; danh sách đăng ký không mất gì.',
    resume: 'In tiếp',
    cancel: 'Hủy in',
  },
  offset: {
    title: 'Căn chỉnh bản in',
    of: (printer: string) => `Máy in ${printer}`,
    how: 'In trang thử rồi đo bằng thước từ mép giấy bên trái đến vạch 10. Được 12 mm thì bớt 2 ở ô Sang phải; được 8 mm thì thêm 2. Đo từ mép trên như vậy cho ô Xuống dưới.',
    right: 'Sang phải, mm',
    down: 'Xuống dưới, mm',
    less: (what: string) => `Bớt 0,5: ${what}`,
    more: (what: string) => `Thêm 0,5: ${what}`,
    range: 'Gõ số từ −20 đến 20.',
    save: 'Lưu căn chỉnh',
    saved: 'Đã lưu căn chỉnh.',
    test: 'In trang thử',
    testSent: 'Trang thử đã vào hàng đợi in.',
  },
}
