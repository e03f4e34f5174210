/** One page for a helper who sees the program first this morning. */
export const guide = {
  title: 'HƯỚNG DẪN NGƯỜI HỖ TRỢ TẠI BÀN ĐĂNG KÝ',
  day: 'Mỗi người đến, làm ba việc',
  steps: [
    [
      'Quét căn cước',
      'Đưa mã QR trên căn cước vào máy quét. Không có căn cước: bấm Alt+P, hỏi họ tên, năm sinh, thôn.',
    ],
    [
      'Hỏi đồng ý',
      'Đọc từng mục trên màn hình, bấm phím số của mục đó. Mục 1 đồng ý mới đăng ký được; từ chối mục 2, 3, 4 vẫn đăng ký.',
    ],
    ['Lưu và in thẻ', 'Bấm Ctrl+Enter. Trao thẻ, mời người đó đến bàn tuyển dụng.'],
  ],
  keysTitle: 'Phím hay dùng',
  keys: [
    ['F2', 'Về bàn đăng ký'],
    ['Enter', 'Sang ô tiếp theo'],
    ['Ctrl+Enter', 'Lưu và in thẻ'],
    ['Ctrl+S', 'Lưu, không in'],
    ['Alt+P', 'Chưa có giấy tờ'],
    ['K', 'Không có điện thoại'],
    ['Alt+V', 'Viết tay số thẻ'],
    ['Alt+I', 'In lại thẻ'],
    ['Alt+Z', 'Hoàn tác'],
    ['Alt+C', 'Quét bằng camera'],
    ['F3', 'Tìm người tham gia'],
    ['Ctrl+L', 'Khóa màn hình khi rời bàn'],
    ['F1', 'Xem mọi phím'],
  ],
  troublesTitle: 'Khi có việc, làm như sau',
  troubles: [
    [
      'Máy in không ra thẻ',
      'Cứ đăng ký tiếp: thẻ nằm trong hàng đợi. Cần ngay thì bấm Alt+V, viết số lên thẻ trắng rồi trao. Bấm F6 xem máy in báo gì.',
    ],
    [
      'Máy quét không đọc',
      'Bấm Alt+Q và quét mã thử, làm theo hướng dẫn. Trong lúc đó quét bằng camera (Alt+C) hoặc gõ tay.',
    ],
    ['Mất điện, máy tắt', 'Không mất gì đã lưu. Ghi tiếp vào tờ đăng ký giấy; có điện mở lại máy, nhập tờ giấy sau.'],
    [
      'Người đã đăng ký trước, quên hoặc mất thẻ',
      'Bấm F3, tìm bằng họ tên hoặc điện thoại, mở trang của người đó: đăng ký trước thì xác nhận có mặt, quên thẻ thì in lại, mất thẻ thì cấp lại.',
    ],
    [
      'Có người hỏi về thông tin của mình',
      'Chỉ bản Thông báo trên tường. Muốn xem, sửa, xóa hay rút lại sự đồng ý: mời gặp ban tổ chức, ghi lại họ tên, giờ.',
    ],
  ],
  never: 'Không chụp ảnh căn cước. Không đọc to số định danh. Không cho ai mượn máy khi chưa khóa màn hình.',
  blanks: ['Ban tổ chức trực', 'Điện thoại', 'Mật khẩu mở máy do ai giữ'],
}
