/** What the organizer lets booths see and write. */
export const boothSettings = {
  show: 'Bàn tuyển dụng được xem',
  showNote:
    'Chỉ của người đã đồng ý chia sẻ. Họ tên và giới tính luôn hiện. Không bàn nào xem được số định danh, dân tộc, diện hộ.',
  field: {
    birthYear: 'Năm sinh',
    commune: 'Xã, phường',
    phone: 'Số điện thoại',
    needs: 'Nhu cầu và nghề muốn làm',
    education: 'Trình độ',
  },
  write: 'Bàn tuyển dụng ghi thêm',
  rating: 'Đánh giá từ 0 đến 5',
  tags: 'Nhãn để chọn',
  tagsNote: 'Mỗi dòng một nhãn, tối đa 30. Ví dụ: Ưu tiên, Gọi lại.',
  tagsWrong: 'Tối đa 30 nhãn, mỗi nhãn tối đa 60 ký tự.',
  counsellors: 'Bàn tư vấn của Trung tâm',
  handbooks: 'Sổ tay phát cho người tham gia',
  handbooksNote: 'Mỗi dòng một tên sổ tay, tối đa 50.',
  handbooksWrong: 'Tối đa 50 tên, mỗi tên tối đa 120 ký tự.',
  save: 'Lưu thiết lập',
  saved: 'Đã lưu. Các bàn dùng ngay từ lần quét sau.',
}
