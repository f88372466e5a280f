import { officerXlsx } from '../../queries/officer-template.ts';

/** The spreadsheet that commune officers fill in, as an Excel workbook. */
export const GET = async () =>
  new Response(await officerXlsx(), { headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } });
