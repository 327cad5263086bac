/** The paths of the pages that any site has, whatever its records say. */
export const everywhere: readonly string[] = [
	...['', 'actors/', 'changes/', 'claims/', 'corrections/', 'data/', 'disagreements/', 'follow/'],
	...['map/', 'names/', 'places/', 'search/', 'sources/', 'stories/', 'timeline/', 'words/'],
];
