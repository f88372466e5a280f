import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codesName, redirectsName } from '../addresses/address-list.ts';
import { readText } from '../checks/content-files.ts';
import { followRedirects } from '../domain/follow-redirects.ts';
import { codesByPage } from '../domain/short-code.ts';
import { createUrls } from '../domain/urls.ts';
import { dataSchemas } from '../schemas/index.ts';
import { siteAddress } from '../site/address.ts';
import { fillSize } from './fill-size.ts';
import { packSession, type BuiltSite } from './pack-session.ts';
import { sessionsToPack } from './session-to-pack.ts';
import { zipPack } from './zip-pack.ts';

/**
 * Writes a pack for each session into a built site, with its size on the pages that offer it; returns the sizes in bytes by
 * session. `setting`: SITE_URL.
 */
export async function makePacks(folder: string, setting: string | undefined, content = 'content'): Promise<Map<string, number>> {
  const { site: origin, base } = siteAddress(setting);
  const site: BuiltSite = {
    origin,
    base,
    codeOf: await readCodes(content),
    list: async (under) => {
      const items = await readdir(join(folder, under), { recursive: true, withFileTypes: true });
      const paths = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(join(folder, '/').length));
      return paths.map((path) => path.replaceAll('\\', '/')).sort();
    },
    read: (file) => readFile(join(folder, file)),
  };
  const urls = createUrls('/');
  const sizes = new Map<string, number>();
  for (const session of await sessionsToPack(content)) {
    const zip = zipPack(await packSession(session, site), session.updated);
    await writeFile(join(folder, urls.pack(session.id)), zip);
    for (const page of [urls.session(session.id), urls.trainer(session.id)]) {
      const path = join(folder, page, 'index.html');
      await writeFile(path, fillSize(await readFile(path, 'utf8'), zip.length));
    }
    sizes.set(session.id, zip.length);
  }
  return sizes;
}

/** The code that is printed on paper, by page: the lowest number. */
async function readCodes(content: string): Promise<(page: string) => string | undefined> {
  const read = async (name: string): Promise<unknown> => JSON.parse((await readText(join(content, name))) ?? '[]');
  const redirects = dataSchemas.redirects.parse(await read(redirectsName));
  const pages = codesByPage(dataSchemas['short-codes'].parse(await read(codesName)), followRedirects(redirects));
  return (page) => pages.get(page)?.[0];
}
