import type { AstroIntegration } from 'astro';
import { editorSettings, hasEditor, type Environment } from './settings.ts';

/** Gives a build its editor where the settings ask for one; every other build carries not a byte of it. */
export function editorPages(environment: Environment): AstroIntegration {
  const settings = editorSettings(environment);
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!hasEditor(settings)) return;
        injectRoute({ pattern: '/bien-tap/soan', entrypoint: './src/pages/bien-tap/_soan.astro', prerender: true });
        injectRoute({ pattern: '/bien-tap/soan.json', entrypoint: './src/pages/bien-tap/_soan.json.ts', prerender: true });
      },
    },
  };
}
