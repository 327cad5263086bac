import { expect, test } from 'vitest';
import { describeTrail, joinGraph } from '../../../src/data/trail.ts';

test('describeTrail() leads from the front page to the list that a page is in', () => {
	const steps: Parameters<typeof describeTrail>[0] = [
		['The Quays', ''],
		['Places', 'places/'],
	];
	expect(describeTrail(steps, new URL('https://quays.example/'))).toEqual({
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [
			{
				'@type': 'ListItem',
				position: 1,
				name: 'The Quays',
				item: 'https://quays.example/',
			},
			{
				'@type': 'ListItem',
				position: 2,
				name: 'Places',
				item: 'https://quays.example/places/',
			},
		],
	});
});

test('joinGraph() makes one of several parts, and leaves one alone as it is', () => {
	const part = { '@context': 'https://schema.org', '@type': 'Dataset' };
	expect(joinGraph()).toBeUndefined();
	expect(joinGraph(undefined, part)).toBe(part);
	expect(joinGraph(part, part)).toEqual({
		'@context': 'https://schema.org',
		'@graph': [{ '@type': 'Dataset' }, { '@type': 'Dataset' }],
	});
});
