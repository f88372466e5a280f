/**
 * The pages on which the other two engines are tried. They have the form of our dialog: a link to touch, then a field, a
 * status and a list of results as links with an excerpt, drawn anew at each key press. Nothing is loaded before the touch.
 */
const page = (open: string) => `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tìm kiếm</title><link rel="icon" href="data:,"></head>
<body>
<header><a href="#" data-search>Tìm kiếm</a></header>
<dialog><input type="search" autocomplete="off"><p role="status"></p><div role="listbox"></div></dialog>
<script type="module">
const dialog = document.querySelector('dialog');
const [input, status, list] = dialog.children;
let search;
let latest = 0;
const open = async () => {${open}};
document.querySelector('[data-search]').onclick = async (event) => {
  event.preventDefault();
  dialog.showModal();
  input.focus();
  search ??= await open();
  run();
};
input.oninput = () => run();
async function run() {
  const query = input.value.trim();
  if (!search || !query) return;
  const number = ++latest;
  const { count, results } = await search(query);
  if (number !== latest) return;
  list.replaceChildren(...results.map(({ url, title, excerpt }) => {
    const option = Object.assign(document.createElement('a'), { href: url, role: 'option' });
    const text = Object.assign(document.createElement('span'), { className: 'excerpt', innerHTML: excerpt });
    option.append(Object.assign(document.createElement('span'), { className: 'title', textContent: title }), text);
    return option;
  }));
  status.textContent = count + ' kết quả';
  status.dataset.query = query;
}
</script>
</body>
</html>`;

const shown = 6;

/** Pagefind as its documentation shows it: default options, so in a worker; the fragments of the first results are fetched for their titles and excerpts. */
export const pagefindPage = page(`
  const pagefind = await import('./pagefind.js');
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, ${shown}).map((result) => result.data()));
    return { count: results.length, results: pages.map(({ raw_url, meta, excerpt }) => ({ url: raw_url, title: meta.title, excerpt })) };
  };
`);

/** MiniSearch with our words and folding; code and index are asked for at once. */
export const miniSearchPage = page(`
  const [{ default: MiniSearch }, { fold }, { wordsOf }, json] = await Promise.all([
    import('./minisearch.js'), import('./fold.js'), import('./words.js'), fetch('./index.json').then((response) => response.text()),
  ]);
  const index = MiniSearch.loadJSON(json, { fields: ['title', 'headings', 'text', 'words'], storeFields: ['title', 'opening'], tokenize: wordsOf, processTerm: fold });
  return async (query) => {
    const found = index.search(query, { prefix: true, fuzzy: 0.2, boost: { title: 2 } });
    return { count: found.length, results: found.slice(0, ${shown}).map(({ id, title, opening }) => ({ url: id, title, excerpt: opening })) };
  };
`);
