// Measures pages of the built site (npm run build) on a slow phone beside the same texts made by Starlight, by VitePress and as
// bare HTML: bytes, first and largest paint, the network alone; and has Lighthouse judge every template. The other two are
// installed from npm into a temporary folder. Parts and runs: npm run bench:web -- --load --runs 9, npm run bench:web -- --lighthouse
import { benchWeb, parts } from '../src/bench/web/bench-web.ts';
import { templates } from '../tests/templates.ts';

const words = process.argv.slice(2);
const chosen = parts.filter((part) => words.includes(`--${part}`));
const runs = Number(/--runs[ =](\d+)/.exec(words.join(' '))?.[1] ?? 5);

await benchWeb('dist', { parts: chosen.length > 0 ? chosen : parts, runs, templates }, (text) => console.log(`${text}\n`));
