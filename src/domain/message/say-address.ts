import { spell } from '../spoken/letters.ts';

/**
 * An address as one reads it out to somebody who types it, sign by sign: `so.vn/q/12` → `ét o, chấm, vê en, gạch chéo, quy,
 * gạch chéo, một hai`. Toneless words are spelt as well, for nobody can guess them by ear.
 */
export const sayAddress = (address: string): string => address.split(/([-./_])/).filter(Boolean).map(spell).join(', ');
