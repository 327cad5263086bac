import { expect, test } from 'vitest';
import {
	formatApacheRedirects,
	formatCaddyRedirects,
	formatHostRedirects,
	formatNginxRedirects,
} from '../../../src/deploy/newaddress.ts';

const moved = [{ from: 'places/old-quay/', to: 'places/quay/' }];

test.each([
	[formatHostRedirects, '/site/places/old-quay/ /site/places/quay/ 301\n'],
	[
		formatNginxRedirects,
		'location = /site/places/old-quay/ { absolute_redirect off; server_tokens off; return 301 /site/places/quay/; }\n',
	],
	[formatCaddyRedirects, 'redir /site/places/old-quay/ /site/places/quay/ permanent\n'],
	[
		formatApacheRedirects,
		'RewriteCond %{REQUEST_URI} ^/site/places/old-quay/$\nRewriteRule ^ /site/places/quay/ [R=301,NE,L]\n',
	],
])('%o leads from the old path to the new one below the path of the site', (format, text) => {
	expect(format(moved, '/site/')).toBe(text);
	expect(format([], '/site/')).toBe('');
});
