/** Whether this build makes PDFs of the hand-outs (`npm run build:pdf`): only then do pages offer them. */
export const withPdf: boolean = process.env['PDF'] === '1';
