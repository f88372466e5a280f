/** Makes the shape of a QR code; handed in by the page, so that the encoder is fetched when a code is wanted. */
export type LoadQr = () => Promise<(address: string) => { size: number; path: string }>;

const svgElement = (name: string, attributes: Record<string, string | number>) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** A QR code as src/components/share/QrCode.astro draws it, black on white in every scheme. */
export async function qrPicture(loadQr: LoadQr, address: string, label: string): Promise<Element> {
  const qrOf = await loadQr();
  const { size, path } = qrOf(address);
  const svg = svgElement('svg', { viewBox: `0 0 ${size} ${size}`, width: size, height: size, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges' });
  svg.append(svgElement('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }), svgElement('path', { fill: '#000', d: path }));
  return svg;
}
