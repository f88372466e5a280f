import { strings } from '../site/strings.ts';
import { urls } from '../site/urls.ts';

/** Web app manifest (https://www.w3.org/TR/appmanifest/). */
export const GET = () =>
  new Response(
    JSON.stringify({
      name: `${strings.siteName} – ${strings.tagline}`,
      short_name: strings.siteName,
      description: strings.description,
      lang: 'vi',
      start_url: urls.home(),
      scope: urls.home(),
      display: 'minimal-ui',
      background_color: '#fbf5e4',
      theme_color: '#fbf5e4',
      icons: [
        { src: urls.asset('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { src: urls.asset('/icon-192.png'), type: 'image/png', sizes: '192x192' },
        { src: urls.asset('/icon-512.png'), type: 'image/png', sizes: '512x512' },
      ],
    }),
  );
