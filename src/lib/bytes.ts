/** Formats the size of a file: `850 bytes`, `12 kB`, `1.4 MB`. */
export function formatSize(bytes: number, language = 'en-GB'): string {
	const format = (value: number, options: Intl.NumberFormatOptions) =>
		new Intl.NumberFormat(language, { style: 'unit', ...options }).format(value);
	if (bytes < 1e3) return format(bytes, { unit: 'byte', unitDisplay: 'long' });
	if (bytes < 1e6) return format(bytes / 1e3, { unit: 'kilobyte', maximumFractionDigits: 0 });
	return format(bytes / 1e6, { unit: 'megabyte', maximumFractionDigits: 1 });
}
