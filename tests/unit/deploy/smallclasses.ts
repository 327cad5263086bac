import type { FileClass } from '../../../src/deploy/fileclass.ts';

/** A small table of three classes, as each writer gets it. */
export const classes: [FileClass, ...FileClass[]] = [
	{
		title: 'Pages',
		paths: [],
		headers: [
			['X-Content-Type-Options', 'nosniff'],
			['X-Frame-Options', 'DENY'],
		],
	},
	{
		title: 'Quays',
		paths: ['quays/', 'quay.xml'],
		headers: [
			['X-Content-Type-Options', 'nosniff'],
			['Access-Control-Allow-Origin', '*'],
		],
	},
	{
		title: 'Barrels',
		paths: ['barrels/'],
		headers: [
			['X-Content-Type-Options', 'nosniff'],
			['Cache-Control', 'no-cache'],
		],
	},
];
