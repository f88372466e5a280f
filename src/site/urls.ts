import { createUrls } from '../domain/urls.ts';

/** The site's addresses under the base path of this build. */
export const urls = createUrls(import.meta.env.BASE_URL);
