/** The page that says what the scanner, the layout and the typing aid do to a code. */
export const scannerCheck = {
  title: 'Kiểm tra máy quét',
  note: 'Quét mã thử để biết máy quét và bàn phím có làm sai chữ không.',
  toDesk: 'Về bàn đăng ký',
  code: {
    title: 'Mã thử',
    how: 'Đưa máy quét vào mã này và bấm nút quét. Không cần bấm vào ô nào.',
    paper: 'Máy quét không đọc được trên màn hình: in mã ra giấy rồi quét.',
    print: 'In mã thử',
    label: 'Mã QR thử máy quét',
    printedTitle: 'Mã thử máy quét',
    printedHow: [
      'Mở ứng dụng, bấm Alt+Q.',
      'Quét mã trên tờ giấy này.',
      'Đọc kết quả trên màn hình và làm theo hướng dẫn.',
    ],
    printedNote: 'Mã này không chứa dữ liệu cá nhân.',
  },
  result: {
    title: 'Kết quả',
    waiting: 'Chưa quét mã thử',
    waitingNext: 'Quét mã ở bên trái. Kết quả hiện ngay tại đây.',
    verdict: {
      whole: 'Máy quét đọc đúng',
      numbers: 'Dùng được, nhưng phải gõ lại chữ có dấu',
      unusable: 'Chưa dùng được',
      'other-code': 'Đây không phải mã thử',
    },
    verdictNote: {
      whole: 'Chữ số, chữ có dấu và dấu | đều đúng. Có thể bắt đầu đăng ký.',
      numbers: 'Số định danh, ngày sinh và giới tính vẫn đúng. Họ tên, địa chỉ sẽ được hỏi lại, không lưu chữ sai.',
      unusable:
        'Chữ số hoặc dấu | bị sai, nên không tách được các mục trên căn cước. Sửa theo hướng dẫn dưới đây rồi quét lại.',
      'other-code': 'Quét mã ở bên trái, hoặc mã thử đã in ra giấy.',
    },
    todo: 'Cách sửa',
  },
  finding: {
    telex: {
      title: 'Bộ gõ tiếng Việt đang bật, kiểu Telex',
      todo: 'Bấm Ctrl+Shift để tắt Unikey (chữ V thành chữ E), rồi quét lại.',
    },
    vni: {
      title: 'Bộ gõ tiếng Việt đang bật, kiểu VNI',
      todo: 'Bấm Ctrl+Shift để tắt Unikey (chữ V thành chữ E), rồi quét lại.',
    },
    typingAid: {
      title: 'Bộ gõ tiếng Việt (Unikey, EVKey) đang bật',
      todo: 'Bấm Ctrl+Shift để tắt bộ gõ (chữ V thành chữ E), rồi quét lại.',
    },
    inputMethod: {
      title: 'Bộ gõ tiếng Việt của Windows đang bật',
      todo: 'Bấm phím Windows và phím cách để chuyển sang English (US), rồi quét lại.',
    },
    vietnameseLayout: {
      title: 'Windows đang dùng bàn phím Vietnamese',
      todo: 'Ứng dụng vẫn đọc đúng chữ số. Để đọc cả chữ có dấu: bấm phím Windows và phím cách để chuyển sang English (US), rồi quét lại.',
    },
    otherLayout: {
      title: 'Bàn phím của Windows khác với máy quét',
      todo: 'Bấm phím Windows và phím cách để chuyển sang English (US), hoặc quét mã “Keyboard: US” trong sách hướng dẫn của máy quét.',
    },
    capsLock: {
      title: 'Phím Caps Lock đang bật',
      todo: 'Ứng dụng tự đổi lại chữ hoa, chữ thường. Nên tắt Caps Lock.',
    },
    barChanged: (sign: string) => ({
      title: sign === '' ? 'Dấu | bị mất' : `Dấu | thành ${sign}`,
      todo: 'Quét mã “Keyboard: US” trong sách hướng dẫn của máy quét, và chuyển Windows sang English (US).',
    }),
    digitsChanged: {
      title: 'Chữ số bị sai',
      todo: 'Quét mã “Keyboard: US” trong sách hướng dẫn của máy quét. Không giữ phím nào trong khi quét.',
    },
    lettersLost: (letters: string) => ({
      title: `Bị mất hoặc sai: ${letters}`,
      todo: 'Tắt Unikey rồi quét lại. Nếu vẫn mất chữ, đặt máy quét gõ chậm hơn (“inter-character delay” 5 đến 10 ms).',
    }),
    marksDropped: (letters: string) => ({
      title: `Mất chữ: ${letters}`,
      todo: 'Quét mã “Alt mode” hoặc “Unicode” trong sách hướng dẫn của máy quét. Tốt nhất: chuyển máy quét sang chế độ USB-COM.',
    }),
    marksDroppedAll: {
      title: 'Mất hết chữ có dấu',
      todo: 'Quét mã “Alt mode” hoặc “Unicode” trong sách hướng dẫn của máy quét. Tốt nhất: chuyển máy quét sang chế độ USB-COM.',
    },
    marksStripped: {
      title: 'Chữ có dấu bị bỏ dấu',
      todo: 'Quét mã “Alt mode” hoặc “Unicode” trong sách hướng dẫn của máy quét. Tốt nhất: chuyển máy quét sang chế độ USB-COM.',
    },
    marksReplaced: (sign: string) => ({
      title: `Chữ có dấu thành ký tự khác, ví dụ ${sign}`,
      todo: 'Quét mã “UTF-8” và “Alt mode” trong sách hướng dẫn của máy quét. Tốt nhất: chuyển máy quét sang chế độ USB-COM.',
    }),
    marksRepaired: {
      title: 'Máy quét gửi chữ có dấu theo bảng mã khác',
      todo: 'Ứng dụng tự đổi lại đúng. Không cần làm gì.',
    },
    noSuffix: {
      title: 'Máy quét không gửi Enter sau mỗi mã',
      todo: 'Ứng dụng vẫn nhận, chậm hơn một chút. Nên quét mã “Suffix: Enter” (hoặc “CR”) trong sách hướng dẫn.',
    },
    tab: {
      title: 'Máy quét gửi Tab thay cho Enter',
      todo: 'Ứng dụng vẫn nhận. Không cần làm gì.',
    },
    slow: (gap: number) => ({
      title: `Máy quét gõ chậm: ${gap} ms một phím`,
      todo: 'Quét mã “inter-character delay 0” trong sách hướng dẫn của máy quét.',
    }),
  },
  trial: {
    title: 'Quét thử mã bất kỳ',
    note: 'Quét tem, sách hay mã nào cũng được để xem máy quét gửi gì. Căn cước và thẻ tham gia thì mở thẳng hồ sơ.',
    empty: 'Chưa nhận được lần quét nào.',
    heard: 'Nội dung nhận được',
    length: (signs: number) => `${signs} ký tự`,
    pace: (gap: number) => `${gap} ms một phím`,
    noPace: 'Không qua bàn phím',
    end: { enter: 'Kết thúc bằng Enter', tab: 'Kết thúc bằng Tab', pause: 'Không có Enter, nhận sau khi ngừng' },
  },
}
