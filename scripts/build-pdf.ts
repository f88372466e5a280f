// The whole build with a PDF of each hand-out: the pages offer the PDFs because this build says so (src/site/pdf.ts).
process.env['PDF'] = '1';
await import('./build.ts');

export {};
