export { derive } from './derive/derive.js';
export type { Derivation, DerivationFeatures, DeriveInput, DeriveTable, Operand, Operation } from './derive/types.js';
