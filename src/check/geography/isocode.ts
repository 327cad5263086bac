import countries from 'i18n-iso-countries/index.js';

/** Whether `code` is the code of a country: two letters of ISO 3166-1, or XK, which is in use for Kosovo. */
export function isCountry(code: string): boolean {
	return Object.hasOwn(countries.getAlpha2Codes(), code);
}

/** The code of a country, with its name in English: `IE (Ireland)`. */
export function nameCountry(code: string): string {
	return `${code} (${new Intl.DisplayNames('en-GB', { type: 'region' }).of(code)})`;
}
