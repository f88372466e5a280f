import { collections } from './collections.ts';
import type { EditorFile } from './config.ts';
import type { Suggestions } from './field.ts';
import { localServer, type EditorSettings } from './settings.ts';

const commitMessages = {
  create: 'Thêm {{collection}} “{{slug}}”',
  update: 'Sửa {{collection}} “{{slug}}”',
  delete: 'Bỏ {{collection}} “{{slug}}”',
  uploadMedia: 'Thêm ảnh “{{path}}”',
  deleteMedia: 'Bỏ ảnh “{{path}}”',
  openAuthoring: '{{message}}',
};

/** The configurations of a build. `place`: where the site and its emblem are. */
export function editorFile({ github, local }: EditorSettings, place: { site: string; emblem: string }, suggestions: Suggestions): EditorFile {
  const shared = {
    load_config_file: false,
    locale: 'vi',
    publish_mode: 'editorial_workflow',
    media_folder: 'content/pictures',
    public_folder: '',
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    site_url: place.site,
    logo: { src: place.emblem, show_in_header: true },
  } as const;
  return {
    ...(github && {
      github: {
        ...shared,
        // Who may not write gets a copy of the repository and sends a pull request from there; public_repo is the least right for it.
        backend: { name: 'github', repo: github.repo, branch: github.branch, base_url: github.oauthUrl, auth_scope: 'public_repo', open_authoring: true, commit_messages: commitMessages },
        collections: collections(false),
      },
    }),
    ...(local && { local: { ...shared, backend: { name: 'proxy', proxy_url: `${localServer}/api/v1`, branch: 'main', commit_messages: commitMessages }, collections: collections(true) } }),
    suggestions,
  };
}
