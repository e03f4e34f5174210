/** The card on a booth's table: it alone must bring a phone in. */
export const cards = {
  fold: 'Gấp theo đường này rồi dựng thẻ trên bàn',
  wifi: {
    title: 'Vào Wi-Fi',
    how: 'Mở Máy ảnh, quét mã này, bấm Kết nối.',
    name: 'Tên Wi-Fi',
    password: 'Mật khẩu',
    open: 'Không cần mật khẩu',
    none: 'Nối điện thoại vào Wi-Fi của hội trường. Chưa biết tên và mật khẩu thì hỏi ban tổ chức.',
  },
  page: {
    title: 'Mở trang của bàn',
    how: 'Mở Máy ảnh, quét mã này, chọn mở bằng Chrome (iPhone: Safari).',
    typed: 'Không quét được thì gõ vào Chrome',
    code: 'Mã của bàn',
  },
  trouble: 'Khi điện thoại hỏi hoặc báo lỗi',
  keep: {
    title: 'Wi-Fi không có Internet',
    how: 'Bấm Giữ kết nối. Tắt dữ liệu di động 4G.',
    question: 'Không có Internet. Vẫn dùng?',
    button: 'Giữ kết nối',
    mobile: '4G',
  },
  browser: {
    title: 'Mở bằng Chrome',
    how: 'Không mở trong Zalo, Facebook. Máy iPhone mở bằng Safari.',
    yes: 'Chrome',
    no: 'Zalo',
  },
  android: {
    title: 'Cảnh báo trên Chrome',
    how: 'Bấm Nâng cao, rồi Tiếp tục truy cập.',
    first: 'Nâng cao',
    second: 'Tiếp tục truy\u00A0cập',
  },
  iphone: {
    title: 'Cảnh báo trên iPhone',
    how: 'Bấm Hiện chi tiết, rồi truy cập trang web này.',
    first: 'Hiện chi tiết',
    second: 'truy cập trang web này',
  },
  offline: 'Số thẻ và kết quả vẫn ghi được khi mất mạng: đừng đóng trang, có mạng lại máy tự gửi.',
  once: 'Thẻ này dùng cho mọi điện thoại của bàn. Không chụp gửi ra ngoài.',
  visitors: 'Xin mời trao thẻ tham gia để được ghi nhận phỏng vấn',
  counsel: 'Tư vấn miễn phí. Xin mời trao thẻ tham gia',
}
