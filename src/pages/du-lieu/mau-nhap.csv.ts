import { officerCsv } from '../../queries/officer-template.ts';

/** The spreadsheet that commune officers fill in. */
export const GET = async () => new Response(await officerCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
