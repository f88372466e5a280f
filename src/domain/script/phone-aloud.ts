import { formatPhone } from '../format/phone.ts';
import { readDigits } from '../spoken/integer.ts';

/**
 * A phone number digit by digit, with a rest where its groups part: `19000368` → `một chín không không, không ba sáu tám`. `113` as
 * well, which in a sentence would be a hundred and thirteen.
 */
export const phoneAloud = (phone: string): string => formatPhone(phone.replace(/\D/g, '')).split('\u00a0').map(readDigits).join(', ');
