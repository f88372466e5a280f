// Opens the editor in the browser over this checkout, without GitHub: what is saved becomes a git branch `cms/…` here.
import { startScript } from '../src/build/run-script.ts';

process.env['EDITOR_LOCAL'] = '1';
startScript('node_modules/decap-server/dist/index.js', { MODE: 'git', GIT_REPO_DIRECTORY: process.cwd(), PORT: '8081', BIND_HOST: 'localhost' });
console.log('Trình sửa bài: http://localhost:4321/bien-tap/');
await import('./dev.ts');
