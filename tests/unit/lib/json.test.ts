import { expect, test } from 'vitest';
import { formatJson } from '../../../src/lib/json.ts';

test('formatJson() keeps a text from ending the script element around it', () => {
	const text = formatJson({ headline: 'A </script><script>alert(1)</script> <!-- quay' });
	expect(text).not.toContain('<');
	expect(text).toBe(
		'{"headline":"A \\u003c/script>\\u003cscript>alert(1)\\u003c/script> \\u003c!-- quay"}',
	);
});

test('formatJson() gives the same data when it is parsed', () => {
	const data = { name: 'Quay < Pier & “Tide”', list: [1, null, { deep: '<' }] };
	expect(JSON.parse(formatJson(data))).toEqual(data);
});
