/** Sheets that are written on and typed afterwards. */
export const sheets = {
  number: 'Tờ số',
  interviews: {
    title: 'TỜ GHI PHỎNG VẤN',
    how: 'Mỗi người một dòng. Ghi số thẻ tham gia, số của vị trí, số của kết quả, giờ.',
    column: { row: 'STT', badge: 'Số thẻ', vacancy: 'Vị trí', outcome: 'Kết quả', time: 'Giờ', note: 'Ghi chú' },
    vacancies: 'Vị trí (ghi số)',
    noVacancies: 'Bàn này chưa có vị trí: ghi tên vị trí ở cột ghi chú.',
    outcomes: 'Kết quả (ghi số)',
    sign: 'Người phỏng vấn (ký, ghi rõ họ tên)',
    give: 'Ghi xong nộp tờ này cho bàn đăng ký.',
  },
  register: {
    title: 'SỔ ĐĂNG KÝ GIẤY',
    how: 'Dùng khi máy tính tạm dừng. Đọc bốn câu dưới đây cho từng người, hỏi từng câu, ghi C (đồng ý) hoặc K (không đồng ý). Không đồng ý vẫn được tham gia phiên.',
    column: {
      row: 'STT',
      name: 'Họ và tên',
      born: 'Năm sinh',
      sex: 'Nam, nữ',
      idNumber: 'Số định danh cá nhân',
      home: 'Thôn/tổ dân phố, xã',
      phone: 'Điện thoại',
      needs: 'Nhu cầu',
      consent: 'Đồng ý',
      badge: 'Số thẻ đã phát',
      time: 'Giờ',
      sign: 'Ký tên',
    },
    needs: 'Nhu cầu (ghi số)',
    clerk: 'Người ghi (ký, ghi rõ họ tên)',
  },
}
