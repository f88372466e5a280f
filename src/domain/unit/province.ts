/** The province of a place written smallest level first: `xã Yên Hòa, huyện Yên Mô, tỉnh Ninh Bình` → `Ninh Bình`. */
export const provinceOf = (place: string): string => place.slice(place.lastIndexOf(',') + 1).trim().replace(/^(tỉnh|thành phố)\s+/i, '');
