/** The few units comparisons need until the quantities layer's table lands. */
export interface UnitInfo {
  readonly dimension: string;
  readonly factor: number;
  readonly offset?: number;
}

const TABLE: Record<string, UnitInfo> = {
  m: { dimension: 'length', factor: 1 }, km: { dimension: 'length', factor: 1000 }, cm: { dimension: 'length', factor: 0.01 },
  mm: { dimension: 'length', factor: 0.001 }, '[mi_i]': { dimension: 'length', factor: 1609.344 }, ft: { dimension: 'length', factor: 0.3048 },
  har: { dimension: 'area', factor: 10000 }, km2: { dimension: 'area', factor: 1e6 }, '[acr_us]': { dimension: 'area', factor: 4046.8564224 },
  s: { dimension: 'time', factor: 1 }, min: { dimension: 'time', factor: 60 }, h: { dimension: 'time', factor: 3600 }, d: { dimension: 'time', factor: 86400 },
  wk: { dimension: 'time', factor: 604800 }, mo: { dimension: 'time', factor: 2629800 }, a: { dimension: 'time', factor: 31557600 },
  kg: { dimension: 'mass', factor: 1 }, t: { dimension: 'mass', factor: 1000 },
  Cel: { dimension: 'temperature', factor: 1, offset: 273.15 }, degF: { dimension: 'temperature', factor: 5 / 9, offset: 459.67 * 5 / 9 },
};

export const unitInfo = (symbol: string): UnitInfo | undefined => TABLE[symbol];
