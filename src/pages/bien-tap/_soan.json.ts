import type { APIRoute } from 'astro';
import { editorFile } from '../../editor/cms/make-config.ts';
import { editorSettings } from '../../editor/cms/settings.ts';
import { editorSuggestions } from '../../queries/editor-suggestions.ts';
import { urls } from '../../site/urls.ts';


/** What the editor starts from. A route only in builds with an editor. */
export const GET: APIRoute = async ({ site }) => {
  const place = { site: new URL(urls.home(), site).href, emblem: urls.asset('/favicon.svg') };
  return Response.json(editorFile(editorSettings(process.env), place, await editorSuggestions()));
};
