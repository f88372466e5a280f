import { describe, expect, it } from 'vitest';
import { findPersonalData, masked, withoutPersonalData } from '../../../../src/domain/privacy/personal-data.ts';

// Made-up numbers; 4111… and 9704… are the usual test numbers of cards.
describe('finds', () => {
  it.each<[text: string, kind: string, found: string, shown: string]>([
    ['Căn cước 001085001234.', 'identity', '001085001234', '00••••••••••'],
    ['Số 001 085 001 234', 'identity', '001 085 001 234', '00••••••••••'],
    ['Số 0010.8500.1234', 'identity', '0010.8500.1234', '00••••••••••'],
    ['CMND 123456789', 'identity', '123456789', '12•••••••'],
    ['CMND 123 456 789', 'identity', '123 456 789', '12•••••••'],
    ['Gọi 0912345678.', 'phone', '0912345678', '09••••••••'],
    ['Gọi 0912 345 678', 'phone', '0912 345 678', '09••••••••'],
    ['Gọi 0912.345.678', 'phone', '0912.345.678', '09••••••••'],
    ['Gọi 09-12-34-56-78', 'phone', '09-12-34-56-78', '09••••••••'],
    ['Gọi 091 2345678', 'phone', '091 2345678', '09••••••••'],
    ['Gọi +84 912 345 678', 'phone', '+84 912 345 678', '09••••••••'],
    ['Gọi (+84) 912345678', 'phone', '(+84) 912345678', '09••••••••'],
    ['Gọi 84912345678', 'phone', '84912345678', '09••••••••'],
    ['Gọi +84 (0)912 345 678', 'phone', '+84 (0)912 345 678', '09••••••••'],
    ['Gọi 0084912345678', 'phone', '0084912345678', '09••••••••'],
    ['Gọi 024 3825 1234', 'phone', '024 3825 1234', '02•••••••••'],
    ['Gọi (024) 38251234', 'phone', '(024) 38251234', '02•••••••••'],
    ['Gọi 01672345678', 'phone', '01672345678', '01•••••••••'],
    ['Gọi 0912\u200b345\u200b678', 'phone', '0912\u200b345\u200b678', '09••••••••'],
    ['Gọi ０９１２３４５６７８', 'phone', '０９１２３４５６７８', '09••••••••'],
    ['STK 12345678', 'account', '12345678', '12••••••'],
    ['Số tài khoản: 0123 4567 890', 'account', '0123 4567 890', '01•••••••••'],
    ['Chuyển khoản về 19031234567890 giúp em', 'account', '19031234567890', '19••••••••••••'],
    ['1234567890123, ngân hàng ở huyện', 'account', '1234567890123', '12•••••••••••'],
    ['Thẻ 4111 1111 1111 1111', 'account', '4111 1111 1111 1111', '41••••••••••••••'],
    ['Thư: na.tran+1@gmail.com', 'email', 'na.tran+1@gmail.com', 'na•••@gmail.com'],
    ['Thư: Na@Yahoo.com.vn.', 'email', 'Na@Yahoo.com.vn', 'n•••@yahoo.com.vn'],
  ])('%j: %s', (text, kind, found, shown) => {
    const [data, ...others] = findPersonalData(text);
    expect(others).toEqual([]);
    expect(data).toMatchObject({ kind, text: found, index: text.indexOf(found) });
    expect(masked(data!)).toBe(shown);
  });

  it('each of several, in order', () => {
    expect(findPersonalData('0912345678, na@gmail.com, 001085001234').map(({ kind }) => kind)).toEqual(['phone', 'email', 'identity']);
  });
});

describe('takes for none', () => {
  it.each([
    ['hotlines', 'Gọi 113, 156, 5656, 1900 0368, 19000368, 1800 1234, 024 1022.'],
    ['a hotline of a bank', 'Tổng đài ngân hàng 19001234, 1900 12 34.'],
    ['codes of communes', 'Mã 14722, 09829, 19735.'],
    ['amounts', 'Vay 100.000.000 đồng, 150000000 đồng, 1.234.567.890 đồng, 100 000 000 đồng.'],
    ['amounts beside a bank', 'Chuyển khoản 10.000.000 đồng, ngân hàng giữ 12345678 đồng.'],
    ['years and dates beside a bank', 'Tài khoản 2021-2025, từ 01-10-2025, 30.12.2022, 2025-10-01, ngày 1/10/2025.'],
    ['documents', 'Quyết định 319-QĐ/TU, 749/QĐ-TTg, 06/2024/NĐ-CP, 000.00.13.H36, Công văn 2464/CATTT.'],
    ['dates', '2026-11-22, 22/11/2026, 02-06-2023, 2025-09-27T10:00.'],
    ['addresses of pages', 'https://cafef.vn/a-188251119114200863.chn, https://x.vn/0912345678'],
    ['a mailbox of an office', 'ubnd@danphuong.hanoi.gov.vn'],
    ['words', 'Gõ 12 số căn cước và số điện thoại.'],
    ['longer numbers', 'Mã 20230811123328352.'],
    ['a code with letters', 'H001085001234, 0912345678a'],
    ['12 digits of no province', 'Mã 985085001234, 098085001234, 000085001234.'],
    ['ten digits that no telephone has', 'Mã 0123456789.'],
    ['16 digits without the check digit of a card', 'Mã 4111111111111112.'],
  ])('%s', (_, text) => expect(findPersonalData(text)).toEqual([]));
});

it('can be blanked out, places kept', () => expect(withoutPersonalData('Có 3 số: 0912345678, 001085001234.')).toBe(`Có 3 số: ${' '.repeat(10)}, ${' '.repeat(12)}.`));
