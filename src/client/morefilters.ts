import { cloneTemplate, find } from './dom.ts';

/** What the filters say that are fetched when they are needed: how an address says it, and the ids of the places that fit. */
export interface Fitting {
	more?: string | undefined;
	fitting?: ReadonlySet<string> | undefined;
}

/**
 * Fetches further filters when a reader opens them, or when the address asks for `more`: their script stands in a template, where it
 * waits. They tell what fits by an event, and share no file with the map.
 */
export function listenToFacets(more: string | undefined, show: (fitting: Fitting) => void): void {
	const fold = document.querySelector<HTMLDetailsElement>('#facets');
	if (!fold) return;
	document.addEventListener('facets', (event) => show((event as CustomEvent<Fitting>).detail));
	fold.addEventListener('toggle', () => fold.append(cloneTemplate(find(document, '#facet-tool'))), {
		once: true,
	});
	fold.open = !!more;
}
