import { expect, test } from 'vitest';
import { findUnsoundSign } from '../../../src/integrations/surroundings.ts';

test.each([
	['/home/a#b', 'a #'],
	['/home/a?b', 'a ?'],
	['/home/a%20b', 'a %'],
	['/home/a"b', 'a "'],
	['/home/a\\b', 'a \\'],
	['/home/a\nb', 'the control character U+000A'],
])('findUnsoundSign() names what Astro would misread in the folder %j', (folder, said) => {
	expect(findUnsoundSign(folder)).toBe(said);
});

test('findUnsoundSign() passes blanks, apostrophes, brackets and all letters', () => {
	expect(findUnsoundSign("/home/a b/it’s/it's/(a)[b]{c}/Łódź/中/a&b;c$d!e*f,g=h~i^j+k@l")).toBe(
		undefined,
	);
	expect(findUnsoundSign('C:\\sites\\ours', '\\')).toBe(undefined);
});
