import { templateCsv, templateXlsx, type TemplateData } from '../import/template.ts';
import { indicatorProfiles, unitProfiles } from './profiles.ts';
import { sourcesById } from './sources.ts';

const data = async (): Promise<TemplateData> => ({ units: unitProfiles(), indicators: indicatorProfiles(), sources: [...(await sourcesById()).values()] });

/** The spreadsheet that commune officers fill in, as CSV. */
export const officerCsv = async (): Promise<string> => templateCsv(await data());

/** The same as an Excel workbook, with the lists of what cells may name. */
export const officerXlsx = async (): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await templateXlsx(await data()));
