import { body, fact, head, heading, signedByTwo, signing, standing, title } from './layout.mjs'
import { paragraph, run, table } from './word.mjs'

const whereAndWhen = 'tổ chức ngày {ngay_to_chuc} tại {dia_diem}'

const employerColumns = [
  { width: 13, title: 'STT', text: '{stt}', align: 'center' },
  { width: 59, title: 'Đơn vị', text: '{ten}' },
  { width: 18, title: 'Chỉ tiêu', text: '{so_chi_tieu}', align: 'right' },
  { width: 18, title: 'Lượt phỏng vấn', text: '{so_luot}', align: 'right' },
  { width: 17, title: 'Người', text: '{so_nguoi}', align: 'right' },
  { width: 17, title: 'Đạt sơ tuyển', text: '{so_dat}', align: 'right' },
  { width: 18, title: 'Tuyển tại phiên', text: '{so_tuyen}', align: 'right' },
]
const employerSums = [
  '',
  'Toàn phiên',
  '{chi_tieu}',
  '{luot_phong_van}',
  '{nguoi_phong_van}',
  '{dat_so_tuyen}',
  '{tuyen_tai_phien}',
]

const groupColumns = (name) => [
  { width: 13, title: 'STT', text: '{stt}', align: 'center' },
  { width: 59, title: name, text: '{ten}' },
  { width: 22, title: 'Tham gia', text: '{so_den}', align: 'right' },
  { width: 20, title: 'Nữ', text: '{so_nu}', align: 'right' },
  { width: 23, title: 'Phỏng vấn', text: '{so_phong_van}', align: 'right' },
  { width: 23, title: 'Đạt sơ tuyển', text: '{so_dat}', align: 'right' },
]
const groupSums = ['', 'Tổng số', '{nguoi_tham_gia}', '{nu_tham_gia}', '{nguoi_phong_van}', '{dat_so_tuyen}']
const peopleColumns = [
  { width: 13, title: 'STT', text: '{stt}', align: 'center' },
  { width: 48, title: 'Họ và tên', text: '{ho_ten}' },
  { width: 18, title: 'Năm sinh', text: '{nam_sinh}', align: 'center' },
  { width: 14, title: 'Nam/Nữ', text: '{gioi_tinh}', align: 'center' },
]

const report = [
  ...head(),
  ...title('BÁO CÁO', ['Kết quả tổ chức {ten_phien}']),
  body('Thực hiện {ke_hoach}, {co_quan} báo cáo kết quả {ten_phien} như sau:'),
  heading('I. THÔNG TIN CHUNG'),
  fact('Thời gian', 'ngày {ngay_to_chuc}, {thoi_gian}'),
  fact('Địa điểm', '{dia_diem}'),
  fact('Chương trình', '{chuong_trinh}'),
  fact('Nguồn kinh phí', '{nguon_kinh_phi}'),
  fact('Các xã, phường', '{cac_xa}'),
  heading('II. KẾT QUẢ'),
  heading('1. Đơn vị tuyển dụng'),
  body(
    'Có {don_vi_dang_ky} đơn vị đăng ký tham gia, trong đó {don_vi_phong_van} đơn vị phỏng vấn trực tiếp và {don_vi_uy_quyen} đơn vị ủy quyền cho Trung tâm phỏng vấn; {vi_tri} vị trí với {chi_tieu} chỉ tiêu tuyển dụng: trong tỉnh {chi_tieu_trong_tinh}, ngoài tỉnh {chi_tieu_ngoai_tinh}, ngoài nước {chi_tieu_ngoai_nuoc}, chưa khai nơi làm việc {chi_tieu_chua_ro_noi}; lao động có trình độ {chi_tieu_co_trinh_do}, lao động phổ thông {chi_tieu_pho_thong}, chưa khai yêu cầu trình độ {chi_tieu_chua_ro_trinh_do}.',
  ),
  heading('2. Người lao động'),
  body(
    'Có {nguoi_tham_gia} người tham gia (nữ {nu_tham_gia}, dân tộc thiểu số {dan_toc_thieu_so_tham_gia}); {dang_ky_truoc} người đăng ký trước, trong đó {dang_ky_truoc_da_den} người đã đến. {nguoi_tu_van} người được tư vấn ({luot_tu_van} lượt); {nguoi_phong_van} người được phỏng vấn ({luot_phong_van} lượt); {dat_so_tuyen} người đạt sơ tuyển (có trình độ {dat_so_tuyen_co_trinh_do}, phổ thông {dat_so_tuyen_pho_thong}); {hen_phong_van} người được hẹn phỏng vấn; {tuyen_tai_phien} người được tuyển dụng tại phiên; {di_nuoc_ngoai} người đăng ký đi làm việc ở nước ngoài; {ket_noi} người kết nối thành công. Đã phát {so_tay} cuốn sổ tay. Có {tre_em} trẻ nhỏ đi cùng (không tính vào số người tham gia).',
  ),
  standing(),
  heading('3. So với mục tiêu'),
  table('muc_tieu', [
    { width: 13, title: 'STT', text: '{stt}', align: 'center' },
    { width: 72, title: 'Mục tiêu', text: '{ten}' },
    { width: 25, title: 'Kế hoạch', text: '{ke_hoach_so}', align: 'right' },
    { width: 25, title: 'Đạt được', text: '{dat_duoc}', align: 'right' },
    { width: 25, title: 'Tỷ lệ', text: '{ti_le}', align: 'right' },
  ]),
  heading('4. Theo xã, phường'),
  table('theo_xa', groupColumns('Xã, phường'), { sums: groupSums }),
  heading('5. Theo diện hộ'),
  table('theo_ho', groupColumns('Diện hộ'), { sums: groupSums }),
  heading('6. Theo dân tộc'),
  table('theo_dan_toc', groupColumns('Dân tộc'), { sums: groupSums }),
  heading('7. Theo độ tuổi'),
  table('theo_tuoi', groupColumns('Nhóm tuổi'), { sums: groupSums }),
  heading('8. Theo nhu cầu (một người có thể có nhiều nhu cầu)'),
  table('theo_nhu_cau', groupColumns('Nhu cầu')),
  heading('9. Theo đơn vị tuyển dụng'),
  table('don_vi', employerColumns, { sums: employerSums }),
  paragraph('Một người gặp nhiều đơn vị chỉ tính một lần ở dòng toàn phiên.', { italic: true, size: 12, before: 4 }),
  heading('III. ĐÁNH GIÁ'),
  body('{danh_gia}'),
  heading('IV. KHÓ KHĂN, VƯỚNG MẮC'),
  body('{kho_khan}'),
  heading('V. KIẾN NGHỊ, ĐỀ XUẤT'),
  body('{kien_nghi}'),
  ...signing(),
]

const minutes = [
  ...head(),
  ...title('BIÊN BẢN', ['Tổ chức {ten_phien}']),
  body(`Hôm nay, {ngay_to_chuc_chu}, {thoi_gian}, tại {dia_diem}, {co_quan} tổ chức {ten_phien}.`),
  heading('I. THÀNH PHẦN'),
  fact('Chủ trì', '{chu_tri}'),
  fact('Thư ký', '{thu_ky}'),
  body('{don_vi_dang_ky} đơn vị tuyển dụng:'),
  paragraph('{#don_vi}', { after: 0 }),
  paragraph('{stt}. {ten}{ban_trong_ngoac}', { indent: 12.7, after: 0 }),
  paragraph('{/don_vi}', { after: 0 }),
  body('{nguoi_tham_gia} người lao động của {cac_xa} và nơi khác.'),
  heading('II. NỘI DUNG VÀ KẾT QUẢ'),
  body(
    'Tại phiên có {vi_tri} vị trí với {chi_tieu} chỉ tiêu tuyển dụng. {nguoi_tham_gia} người tham gia (nữ {nu_tham_gia}, dân tộc thiểu số {dan_toc_thieu_so_tham_gia}); {nguoi_tu_van} người được tư vấn; {nguoi_phong_van} người được phỏng vấn với {luot_phong_van} lượt; {dat_so_tuyen} người đạt sơ tuyển; {hen_phong_van} người được hẹn phỏng vấn; {tuyen_tai_phien} người được tuyển dụng tại phiên.',
  ),
  standing(),
  table('don_vi', employerColumns, { sums: employerSums }),
  heading('III. Ý KIẾN, KIẾN NGHỊ'),
  body('{kien_nghi}'),
  body('Biên bản được đọc lại cho mọi người cùng nghe, thống nhất và ký tên.'),
  ...signedByTwo(['Thư ký', '{thu_ky}'], ['Chủ trì', '{chu_tri}']),
]

const invitation = [
  ...head(),
  ...title('GIẤY MỜI', ['Tham gia {ten_phien}']),
  paragraph([run('Kính gửi: '), run('{ten_don_vi}', { bold: true })], { align: 'center', after: 8 }),
  body('Thực hiện {ke_hoach}, {co_quan} trân trọng kính mời Quý đơn vị tham gia tuyển dụng, tư vấn tại {ten_phien}:'),
  fact('Thời gian', '{thoi_gian}, ngày {ngay_to_chuc}'),
  fact('Địa điểm', '{dia_diem}'),
  fact('Người lao động dự kiến', '{cac_xa}'),
  fact('Chương trình', '{chuong_trinh}'),
  body('Vị trí Quý đơn vị đã đăng ký tuyển:'),
  paragraph(
    '{^vi_tri_tuyen}Quý đơn vị vui lòng gửi vị trí, số lượng, mức lương và nơi làm việc cho Trung tâm trước phiên.{/vi_tri_tuyen}',
    { indent: 12.7 },
  ),
  table('vi_tri_tuyen', [
    { width: 13, title: 'STT', text: '{stt}', align: 'center' },
    { width: 56, title: 'Vị trí', text: '{ten}' },
    { width: 19, title: 'Số lượng', text: '{so_luong}', align: 'right' },
    { width: 36, title: 'Mức lương', text: '{muc_luong}' },
    { width: 36, title: 'Nơi làm việc', text: '{noi_lam_viec}' },
  ]),
  paragraph('', { after: 2, size: 6 }),
  body('Quý đơn vị xác nhận tham gia và liên hệ: {dau_moi}.'),
  body('Trân trọng kính mời./.'),
  ...signing(),
]

const thanks = [
  ...head(),
  ...title('THƯ CẢM ƠN'),
  paragraph([run('Kính gửi: '), run('{ten_don_vi}', { bold: true })], { align: 'center', after: 8 }),
  body(`{co_quan} trân trọng cảm ơn Quý đơn vị đã tham gia {ten_phien}, ${whereAndWhen}.`),
  body(
    'Tại phiên, Quý đơn vị đã tiếp {so_nguoi} người lao động với {so_luot} lượt phỏng vấn, trong đó {so_dat} người đạt sơ tuyển, {so_hen} người được hẹn phỏng vấn và {so_tuyen} người được tuyển dụng tại phiên. Toàn phiên có {nguoi_tham_gia} người tham gia và {nguoi_phong_van} người được phỏng vấn.',
  ),
  standing(),
  body(
    'Kính đề nghị Quý đơn vị thông báo kết quả tuyển dụng sau phiên cho Trung tâm để cùng theo dõi, hỗ trợ người lao động. Rất mong Quý đơn vị tiếp tục đồng hành trong các phiên sau.',
  ),
  body('Trân trọng./.'),
  ...signing(),
]

const confirmation = [
  ...head(),
  ...title('PHIẾU XÁC NHẬN KẾT QUẢ', ['Tham gia {ten_phien}', '{ten_don_vi}']),
  fact('Đơn vị', '{ten_don_vi}'),
  fact('Mã số thuế', '{ma_so_thue}'),
  fact('Địa chỉ', '{dia_chi_don_vi}'),
  fact('Người đại diện tại phiên', '{nguoi_lien_he}'),
  fact('Điện thoại', '{dien_thoai_don_vi}'),
  fact('Bàn', '{ban}'),
  body(`Hai bên xác nhận kết quả của đơn vị tại {ten_phien}, ${whereAndWhen}:`),
  table('ket_qua', [
    { width: 15, title: 'STT', text: '{stt}', align: 'center' },
    { width: 105, title: 'Nội dung', text: '{ten}' },
    { width: 40, title: 'Số lượng', text: '{so}', align: 'right' },
  ]),
  standing(),
  body('Phiếu không ghi thông tin cá nhân của người lao động.'),
  ...signedByTwo(['Đại diện đơn vị', '{nguoi_lien_he}'], ['{chuc_danh}', '{nguoi_ky}']),
]

const communeList = [
  ...head(),
  ...title('DANH SÁCH', ['Người lao động {ten_xa} tham gia {ten_phien}', 'ngày {ngay_to_chuc} tại {dia_diem}']),
  paragraph('{^nguoi}Chưa có người của {ten_xa} tham gia phiên.{/nguoi}', { indent: 12.7 }),
  table('nguoi', [
    ...peopleColumns,
    { width: 42, title: 'Thôn, tổ dân phố', text: '{thon}' },
    { width: 25, title: 'Tờ/dòng ký nhận', text: '{to_dong}', align: 'center' },
  ]),
  paragraph('Danh sách có {so_den} người (nữ {so_nu}).', { before: 6, bold: true }),
  standing(),
  ...signedByTwo(['Người lập danh sách', ''], ['{chuc_danh}', '{nguoi_ky}']),
]

const handbookList = [
  ...head(),
  ...title('DANH SÁCH KÝ NHẬN SỔ TAY', ['{ten_phien}', 'ngày {ngay_to_chuc} tại {dia_diem}']),
  paragraph('{^nguoi}Chưa ghi ai nhận sổ tay.{/nguoi}', { indent: 12.7 }),
  table(
    'nguoi',
    [
      { width: 13, title: 'STT', text: '{stt}', align: 'center' },
      { width: 38, title: 'Họ và tên', text: '{ho_ten}' },
      { width: 15, title: 'Năm sinh', text: '{nam_sinh}', align: 'center' },
      { width: 34, title: 'Thôn, xã', text: '{thon_xa}' },
      { width: 26, title: 'Sổ tay', text: '{ten_so_tay}' },
      { width: 14, title: 'Số cuốn', text: '{so_cuon}', align: 'center' },
      { width: 20, title: 'Ký nhận' },
    ],
    { tall: true },
  ),
  paragraph(
    'Cộng: {so_cuon_co_ten} cuốn của {so_nguoi_nhan} lượt nhận có tên; {so_cuon_khong_ten} cuốn phát không ghi tên. Toàn phiên: {so_tay} cuốn.',
    { before: 6, bold: true },
  ),
  standing(),
  ...signedByTwo(['Người phát', ''], ['{chuc_danh}', '{nguoi_ky}']),
]

/** The papers an office sends: the name of each file, what it is called in its properties, and its blocks. */
export const templates = {
  'bao-cao-ket-qua': { title: 'Báo cáo kết quả phiên', blocks: report },
  'bien-ban': { title: 'Biên bản phiên', blocks: minutes },
  'giay-moi': { title: 'Giấy mời đơn vị', blocks: invitation },
  'thu-cam-on': { title: 'Thư cảm ơn đơn vị', blocks: thanks },
  'phieu-xac-nhan-ket-qua': { title: 'Phiếu xác nhận kết quả', blocks: confirmation },
  'danh-sach-theo-xa': { title: 'Danh sách theo xã', blocks: communeList },
  'ky-nhan-so-tay': { title: 'Danh sách ký nhận sổ tay', blocks: handbookList },
}
