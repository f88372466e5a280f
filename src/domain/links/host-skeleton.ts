import { fold } from '../text/fold.ts';

// Letters of other scripts that look like Latin ones, those met in host names; the whole table is in Unicode TS #39.
const LOOKALIKES: Record<string, string> = {
  а: 'a', в: 'b', е: 'e', ё: 'e', з: '3', і: 'i', ї: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', ѕ: 's', т: 't', у: 'y', х: 'x',
  ԁ: 'd', ɡ: 'g', һ: 'h', ӏ: 'l', п: 'n', ԛ: 'q', ѵ: 'v', ԝ: 'w', ь: 'b',
  α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', γ: 'y', ω: 'w', օ: 'o', ս: 'u', հ: 'h', ո: 'n',
  ı: 'i', ƅ: 'b', ɩ: 'i', ɑ: 'a', '·': '-', '‐': '-', '‑': '-', '–': '-', '。': '.',
};

// One shape for each group that is hard to tell apart on a phone; digits stand for the letters they are put for.
const SAME_SHAPE: [RegExp, string][] = [[/rn/g, 'm'], [/vv/g, 'w'], [/cl/g, 'd'], [/[i1|j!]/g, 'l'], [/0/g, 'o'], [/3/g, 'e'], [/4/g, 'a'], [/5/g, 's'], [/8/g, 'b'], [/9/g, 'g']];

/**
 * What a host looks like at a glance: two hosts with one skeleton pass for each other (`d1chvucong`, `dịchvụcông`, and
 * `dichvucong` with a Cyrillic о). The idea of Unicode TS #39, §4; also without Vietnamese marks. For comparing only.
 */
export function hostSkeleton(host: string): string {
  const latin = [...fold(host.normalize('NFKC'))].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return SAME_SHAPE.reduce((text, [pattern, shape]) => text.replace(pattern, shape), latin);
}
