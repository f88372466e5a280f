/** How a reader of a region says numbers: bac: linh, nghìn, mùng; nam: lẻ, ngàn, no mùng. Nothing else is known to differ. */
export interface Voice {
  region: 'bac' | 'nam';
}

/** The words in which the two regions differ; both are written, nobody is wrong. */
export const wordsOfVoice = ({ region }: Voice): { zeroTens: string; thousand: string; earlyDay: string } =>
  region === 'nam' ? { zeroTens: 'lẻ', thousand: 'ngàn', earlyDay: '' } : { zeroTens: 'linh', thousand: 'nghìn', earlyDay: 'mùng ' };
