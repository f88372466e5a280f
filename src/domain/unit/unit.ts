/** The kinds of administrative unit, as printed before a name. */
export type UnitKind = 'xã' | 'phường' | 'thị trấn' | 'huyện' | 'quận' | 'thành phố' | 'tỉnh';

/** One unit over one stretch of validity; see src/schemas/unit.ts for each field. */
export interface Unit {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  parent: string | null;
  validFrom: string | null;
  validTo: string | null;
  predecessors: { code: string; kind: UnitKind; name: string; share: Share; note?: string | undefined }[];
  deed?: string | undefined;
  source: string;
  note?: string | undefined;
}

/** How much of a unit went into another. */
export type Share = 'whole' | 'part';

/** `xã Yên Hòa`. */
export const fullName = (unit: Pick<Unit, 'kind' | 'name'>): string => `${unit.kind} ${unit.name}`;

/** Commune-level kinds have pages of their own; districts and provinces stand only in names so far. */
export const isCommuneLevel = (unit: Pick<Unit, 'kind'>): boolean => ['xã', 'phường', 'thị trấn'].includes(unit.kind);
