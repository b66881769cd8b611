declare const CORROBORATE_VERSION: string | undefined;

/** The package's version, put in by the build. */
export const version = typeof CORROBORATE_VERSION === 'string' ? CORROBORATE_VERSION : '0.0.0';
