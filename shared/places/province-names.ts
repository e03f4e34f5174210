/**
 * How the provinces are written: the 63 until 30/6/2025, whose names the 34 of
 * today keep (Nghị quyết 202/2025/QH15; Huế since 1/2025 without "Thừa Thiên"),
 * with the spellings seen on cards. A card's address ends in one of them.
 */
export const PROVINCE_NAMES: readonly string[] = (
  'Hà Nội,Hà Giang,Cao Bằng,Bắc Kạn,Bắc Cạn,Tuyên Quang,Lào Cai,Điện Biên,Lai Châu,Sơn La,Yên Bái,Hòa Bình,' +
  'Thái Nguyên,Lạng Sơn,Quảng Ninh,Bắc Giang,Phú Thọ,Vĩnh Phúc,Bắc Ninh,Hải Dương,Hải Phòng,Hưng Yên,' +
  'Thái Bình,Hà Nam,Nam Định,Ninh Bình,Thanh Hóa,Nghệ An,Hà Tĩnh,Quảng Bình,Quảng Trị,Thừa Thiên Huế,Huế,' +
  'Đà Nẵng,Quảng Nam,Quảng Ngãi,Bình Định,Phú Yên,Khánh Hòa,Ninh Thuận,Bình Thuận,Kon Tum,Gia Lai,Đắk Lắk,' +
  'Đăk Lăk,Đắc Lắc,Đắk Nông,Đăk Nông,Lâm Đồng,Bình Phước,Tây Ninh,Bình Dương,Đồng Nai,Bà Rịa - Vũng Tàu,' +
  'Hồ Chí Minh,Long An,Tiền Giang,Bến Tre,Trà Vinh,Vĩnh Long,Đồng Tháp,An Giang,Kiên Giang,Cần Thơ,' +
  'Hậu Giang,Sóc Trăng,Bạc Liêu,Cà Mau'
).split(',')
