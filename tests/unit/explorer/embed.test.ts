import { expect, test } from 'vitest';
import { formatEmbedCode } from '../../../src/explorer/embed.ts';

test('formatEmbedCode() writes an address and a title so that they end no attribute', () => {
	const code = formatEmbedCode(
		'https://quay.example/map/?a=1&b=2',
		'The “bound” & "mended" <book>',
	);
	expect(code).toContain(' src="https://quay.example/map/?a=1&amp;b=2" ');
	expect(code).toContain(' title="The “bound” &amp; &quot;mended&quot; &lt;book>" ');
});
