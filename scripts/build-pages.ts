// Lets Astro build the pages into the folder given, in a process of its own, whose memory is free again when search is indexed.
import { build } from 'astro';
import { shortenScopes } from '../src/build/short-scopes.ts';

process.env['NODE_ENV'] = 'production';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const outDir = process.argv[2] ?? '.build/next';
await build({ outDir, logLevel: 'warn' });
await shortenScopes(outDir);
