import { expect, test } from 'vitest';
import { writeNames } from '../../../src/picture/lettering.ts';
import { colours } from '../../../src/styles/palette.ts';

test('writeNames() writes countries in spaced letters and seas in slanted ones, each in its colour', () => {
	const svg = writeNames({
		size: 10,
		countries: [{ lines: ['SALT', '& QUAY'], x: 40, y: 20 }],
		seas: [{ lines: ['Tin Sea'], x: 80, y: 60 }],
	});
	expect(svg).toContain(
		`<g fill="${colours.country}" letter-spacing="1.6"><text x="40" y="20">SALT</text><text x="40" y="32">&#38; QUAY</text></g>`,
	);
	expect(svg).toContain('<text transform="translate(80 60)skewX(-12)">Tin Sea</text>');
	expect(svg).toContain(`<g fill="${colours.water}"`);
});
