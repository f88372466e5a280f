/** The kinds of administrative unit, as printed before a name. */
export type UnitKind = 'xã' | 'phường' | 'thị trấn' | 'huyện' | 'quận' | 'thành phố' | 'tỉnh' | 'quốc gia';

/** One unit over one stretch of validity; see src/schemas/unit.ts for each field. */
export interface Unit {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parent: string | null;
  validFrom: string | null;
  validTo: string | null;
  predecessors: { code: string | null; kind: UnitKind; name: string; share: Share; note?: string | undefined }[];
  areaNow: { code: string; kind: UnitKind; name: string }[];
  deed?: string | undefined;
  source: string;
  note?: string | undefined;
}

/** How much of a unit went into another. */
export type Share = 'whole' | 'part';

/** `xã Yên Hòa`; the nation goes by its name alone. */
export const fullName = (unit: Pick<Unit, 'kind' | 'name'>): string => (unit.kind === 'quốc gia' ? unit.name : `${unit.kind} ${unit.name}`);

/** True for the lowest level: communes, wards and townships. */
export const isCommuneLevel = (unit: Pick<Unit, 'kind'>): boolean => ['xã', 'phường', 'thị trấn'].includes(unit.kind);
