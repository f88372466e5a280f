/** Data files of `count` made-up communes with `indicators` values each, in the contracts of src/schemas. */
export interface SyntheticContent {
  units: object[];
  indicators: object[];
  sources: object[];
  /** One file per commune. */
  observations: { unit: string; observations: object[] }[];
}

/** Communes to a source: a report covers about a district. */
const perSource = 50;

/** Made-up communes under a made-up province, for measuring only; names say that they are made up. Same input, same output. */
export function syntheticContent(count: number, indicators: number): SyntheticContent {
  const province = { id: 'tinh-thu-99', code: '99', name: 'Thử', kind: 'tỉnh', parent: 'viet-nam-vn', validFrom: null, validTo: null, source: sourceId(0) };
  const communes = Array.from({ length: count }, (_, index) => {
    const code = String(50_000 + index);
    return { id: `xa-thu-${code}`, code, name: `Thử ${code}`, kind: 'xã', parent: province.id, validFrom: '2025-07-01', validTo: null, source: sourceId(index) };
  });
  return {
    units: [province, ...communes],
    indicators: Array.from({ length: indicators }, (_, index) => ({
      id: `chi-so-thu-${index + 1}`,
      name: `Tỷ lệ thử số ${index + 1}`,
      definition: 'Chỉ số dựng ra để đo tốc độ, không phải số thật.',
      topic: 'xa-hoi-so',
      kind: 'share',
      unit: '%',
      direction: 'more',
    })),
    sources: Array.from({ length: Math.max(1, Math.ceil(count / perSource)) }, (_, index) => ({
      id: sourceId(index * perSource),
      kind: 'dataset',
      title: `Nguồn thử ${index + 1}`,
      publisher: null,
      shortName: `Nguồn thử ${index + 1}`,
      url: null,
      published: '2025',
    })),
    observations: communes.map((commune, index) => ({
      unit: commune.id,
      observations: Array.from({ length: indicators }, (_, at) => {
        const value = (index * 7 + at * 13) % 101;
        return {
          id: `thu-${commune.code}-${at + 1}`,
          indicator: `chi-so-thu-${at + 1}`,
          value,
          asOf: '2025-12',
          asOfBasis: 'stated',
          kind: 'actual',
          source: commune.source,
          quote: `đạt ${value}%`,
        };
      }),
    })),
  };
}

const sourceId = (index: number) => `nguon-thu-${Math.floor(index / perSource) + 1}`;
