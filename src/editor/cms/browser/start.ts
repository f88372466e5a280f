import decapAddress from 'decap-cms/dist/decap-cms.js?url';
import { slugify } from '../../../domain/text/slugify.ts';
import { allFields, formFields, type CmsConfig, type EditorFile } from '../config.ts';
import { kept, today } from '../field.ts';
import { entryFormat } from '../format/entry-format.ts';
import { listFormat } from '../format/list-format.ts';
import type { PlainMap } from '../format/plain.ts';
import { shortLists } from '../list-sizes.ts';
import { pictureName } from '../picture-name.ts';
import { registerBodyWidget } from './body-widget.ts';
import { registerDayWidget } from './day-widget.ts';
import type { Kept } from './decap.ts';
import { registerReferenceWidget } from './reference-widget.ts';
import { registerValueWidget } from './value-widget.ts';
import { registerVietnamese } from './vietnamese.ts';

/** Starts the editor. `configAddress`: where its configuration is. The local one is taken on the machine itself, where there is one. */
export async function start(configAddress: string): Promise<void> {
  const [file] = await Promise.all([fetch(configAddress).then((answer) => answer.json() as Promise<EditorFile>), loadDecap()]);
  const onThisMachine = ['localhost', '127.0.0.1'].includes(location.hostname);
  const config = (onThisMachine ? file.local : undefined) ?? file.github;
  if (!config) throw new Error('Unexpected place, expected a configuration for it');
  const cms = window.CMS;
  registerVietnamese(cms);
  registerDayWidget(cms);
  registerValueWidget(cms);
  registerReferenceWidget(cms, file.suggestions);
  registerBodyWidget(cms, file.suggestions);
  register(config);
  document.addEventListener('change', renamePictures, { capture: true });
  // Astro gives every page the one style sheet of the site, which would meet with the styles of Decap.
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove();
  cms.init({ config });
}

/** File formats, days, and names of new files. */
function register({ collections }: CmsConfig): void {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  for (const collection of collections) {
    const fields = formFields(collection);
    for (const field of allFields(fields)) if (field.default === today) field.default = day;
    window.CMS.registerCustomFormat(collection.format, collection.folder ? 'mdx' : 'json', collection.folder ? entryFormat(fields) : listFormat(fields));
  }
  // Thrown words are shown, and nothing is saved. The name of a new file is made from its title the way `npm run new` makes it; Decap's own way keeps other signs.
  window.CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const data = entry.get('data') as Kept;
      const collection = collections.find(({ name }) => name === entry.get('collection'));
      const short = collection ? shortLists(data.toJS() as PlainMap, formFields(collection)) : [];
      if (short.length > 0) throw new Error(short.join(' '));
      return entry.get('newRecord') ? data.set(kept.name, slugify(String(data.get('title') ?? ''))) : data;
    },
  });
}

/** Pictures get a toneless name before Decap sees them. */
function renamePictures({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file' || !target.files) return;
  const renamed = new DataTransfer();
  for (const file of target.files) renamed.items.add(new File([file], pictureName(file.name), { type: file.type }));
  target.files = renamed.files;
}

/** Decap is one file that sets `window.CMS`; it comes as it was published, untouched by our build. */
function loadDecap(): Promise<void> {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement('script');
  script.src = decapAddress;
  return new Promise((loaded, failed) => {
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`Unexpected answer for \`${decapAddress}\``));
    document.head.append(script);
  });
}
