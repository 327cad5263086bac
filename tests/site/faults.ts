import { expect } from 'vitest';
import { findFaults, readPages, type Page } from './pages.ts';

/** Every page of the built site. */
export const pages = readPages();

/** Fails if anything is wrong on any page. */
export const check = (look: (page: Page) => string[]) =>
	expect(findFaults(pages, look)).toEqual([]);
