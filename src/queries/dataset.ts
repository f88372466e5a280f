import { formatPeriod } from '../domain/format/period.ts';
import type { UnitProfile, IndicatorProfile } from '../domain/profile/profile.ts';
import { fullName } from '../domain/unit/unit.ts';
import { strings } from '../site/strings.ts';

/** JSON-LD Dataset of one place (https://schema.org/Dataset). */
export function unitDataset({ unit, within, readings }: UnitProfile, page: URL, site: URL | undefined): object {
  const place = [fullName(unit), ...within.map(({ name }) => name)].join(', ');
  return {
    ...common(page, site),
    name: `Số liệu chuyển đổi số của ${place}`,
    description: `Các chỉ số đã công bố về ${place}, mỗi số kèm thời điểm, nguồn và câu gốc.`,
    spatialCoverage: { '@type': 'Place', name: place, identifier: unit.code },
    variableMeasured: readings.filter(({ kind }) => kind === 'actual').map(({ indicator, value, asOf }) => ({
      '@type': 'PropertyValue',
      name: indicator.name,
      unitText: indicator.unit,
      ...(typeof value === 'object' ? { minValue: value.from, maxValue: value.to } : { value }),
      description: formatPeriod(asOf),
    })),
  };
}

/** JSON-LD Dataset of one indicator over all places. */
export function indicatorDataset({ indicator, readings }: IndicatorProfile, page: URL, site: URL | undefined): object {
  return {
    ...common(page, site),
    name: indicator.name,
    description: indicator.definition,
    spatialCoverage: [...new Set(readings.map(({ unitName }) => unitName))].map((name) => ({ '@type': 'Place', name })),
    variableMeasured: { '@type': 'PropertyValue', name: indicator.name, unitText: indicator.unit },
  };
}

const common = (page: URL, site: URL | undefined) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  inLanguage: 'vi',
  url: new URL(page.pathname, site).href,
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: strings.siteName },
});
