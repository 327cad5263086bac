import type { ChartSheet } from './chartsheet.ts';

/** A chart of the site, and the address of the page that shows it. */
export interface Chart {
	page: string;
	/** How it is to be read, where its picture alone does not say so. */
	note?: string;
	sheet: Omit<ChartSheet, 'credit'>;
}
