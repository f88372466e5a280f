// Serves the built dist/ on this machine.
import { preview } from 'astro';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await preview({ logLevel: 'info' });
