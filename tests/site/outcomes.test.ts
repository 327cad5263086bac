import { expect, inject, test } from 'vitest';
import { readPages, readText, toWords } from './pages.ts';

const pages = readPages(inject('invented'));

test('a table of outcomes has a row for each country with words, dates and sources, and a line for all of which only reports are known', () => {
	const { $ } = pages.find(({ path }) => path === 'stories/the-missing-pages/')!;
	const figure = $('figure.outcomes');
	expect(toWords(figure.find('> p').first().text())).toBe(
		'As known on 30 August 2019: of 3 countries, 1 looked into it, none ordered or asked for an end to it and none brought charges; in 1, a finding or the end of an inquiry or trial is known. In 2, no inquiry, finding or act is known.',
	);
	const rows = figure
		.find('tr')
		.toArray()
		.map((row) =>
			$(row)
				.children()
				.toArray()
				.map((cell) => toWords($(cell).text())),
		);
	expect(rows).toEqual([
		['Country', 'Looked into', 'Found', 'Did or said', 'What the accused said', 'Newest event'],
		[
			'Guyana 1 place',
			'No inquiry, finding or act known',
			'Board: it had sent a boat by 30 June 2017: The Tidewater',
			'July 2019',
		],
		[
			'Uruguay 1 place',
			'Said that it had sent divers May 2019 to June 2019: The Tidewater',
			'Saw no barrels at the quay 14 June 2019: The Tidewater',
			'None known',
			'None known',
			'14 June 2019',
		],
	]);
	expect(toWords(figure.find('.silent').text())).toBe(
		'No inquiry, finding, act or answer is known in: Peru.',
	);
	const links = (part: string) =>
		figure
			.find(part)
			.toArray()
			.map((link) => $(link).attr('href'));
	expect(links('tr:last-child a')).toEqual([
		'/map/uy/',
		'/timeline/#divers-sent',
		'/sources/tidewater-2019-06-14/',
		'/timeline/#quay-found-empty',
		'/sources/tidewater-2019-06-14/',
		'/timeline/#quay-found-empty',
	]);
	expect(links('.silent a')).toEqual(['/map/pe/']);
	expect(
		figure
			.find('tbody th')
			.toArray()
			.every((head) => $(head).attr('scope') === 'row'),
	).toBe(true);
	expect(figure.find('[colspan]').attr('colspan')).toBe('3');
});

test('an event says where it is told that its record changed, in the words of the list of changes', () => {
	const [event, changes] = ['timeline/', 'changes/2019-08/'].map((path) =>
		pages.find((page) => page.path === path)!,
	);
	const said = 'The name of the boat is known now.';
	expect(toWords(event!.$('#boat-sent').text())).toContain(`Changed on 28 August 2019: ${said}`);
	expect(readText(changes!)).toContain(said);
});

test('bars of outcomes say how many countries did what, and which, where they are few', () => {
	const { $ } = pages.find(({ path }) => path === 'stories/the-missing-pages/')!;
	const figure = $('figure.outcome-bars');
	expect(toWords(figure.find('figcaption').text())).toBe(
		'One country looked. Each bar is out of 3 countries; a country may be in several.',
	);
	const bars = figure.find('li').toArray();
	expect(bars.map((bar) => toWords($(bar).text()))).toEqual([
		'Looked into the reports 1 Uruguay',
		'Ordered or asked for an end 0',
		'Brought charges 0',
		'A finding or an outcome is known 1 Uruguay',
		'No inquiry, finding or act known 2 Guyana, Peru',
	]);
	const width = (bar: (typeof bars)[number]) => $(bar).find('rect').last().attr('width');
	expect(bars.map(width)).toEqual(['33.3%', '0.0%', '0.0%', '33.3%', '66.7%']);
});
