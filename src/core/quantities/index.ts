/** The recogniser alone, for who needs nothing else of the engine: a twentieth of its size. */
export { recognise } from './recognise.js';
export type { DateParts, DateValue, Hedge, Quantity, QuantityKind, RecogniseOptions } from './types.js';
