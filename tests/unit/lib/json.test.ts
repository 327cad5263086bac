import { expect, test } from 'vitest';
import { formatJson } from '../../../src/lib/json.ts';

test('formatJson() keeps a headline from ending the script element it stands in', () => {
	const text = formatJson({ headline: 'A </script><script>alert(1)</script> <!-- quay' });
	expect(text).not.toContain('<');
	expect(text).toBe(
		'{"headline":"A \\u003c/script>\\u003cscript>alert(1)\\u003c/script> \\u003c!-- quay"}',
	);
});

test('formatJson() says the same as before once it is read', () => {
	const data = { name: 'Quay < Pier & “Tide”', list: [1, null, { deep: '<' }] };
	expect(JSON.parse(formatJson(data))).toEqual(data);
});
