import { PDFiumLibrary } from '@hyzyla/pdfium';
import { scanGrayBuffer } from '@undecaf/zbar-wasm';
import jsQR from 'jsqr';

/** A page of a PDF, painted in shades of grey as a plain office printer does it, one byte a dot. */
export interface PaintedPage {
  width: number;
  height: number;
  grey: Uint8Array;
}

const library = PDFiumLibrary.init();

/** The pages of a PDF; `dpi` is the resolution of the printer. */
export async function pdfPages(pdf: Uint8Array, dpi = 20): Promise<PaintedPage[]> {
  const document = await (await library).loadDocument(pdf);
  try {
    const painted: PaintedPage[] = [];
    for (const page of document.pages()) {
      const { width, height, data } = await page.render({ scale: dpi / 72, colorSpace: 'Gray', render: 'bitmap' });
      painted.push({ width, height, grey: data.slice() });
    }
    return painted;
  } finally {
    document.destroy();
  }
}

/** What jsQR reads in a page. */
export function readByJsqr({ width, height, grey }: PaintedPage): string | undefined {
  const opaque = Uint32Array.from(grey, (shade) => (shade * 0x010101) | 0xff000000);
  return jsQR(new Uint8ClampedArray(opaque.buffer), width, height, { inversionAttempts: 'dontInvert' })?.data;
}

/** Every code that ZBar, a scanner unlike jsQR, reads in a page. */
export const readByZbar = async ({ width, height, grey }: PaintedPage): Promise<string[]> =>
  (await scanGrayBuffer(grey.buffer as ArrayBuffer, width, height)).map((symbol) => symbol.decode());
