import { randomBytes } from 'node:crypto';
import { readBundle } from './bundle.ts';
import { formatTokens } from '../../styles/palette.ts';
import type { Sent } from './deskserver.ts';
import type { BlockForm, Form } from './forms.ts';

/** What the page of the desk knows when it opens. */
export interface Setting {
	/** What messages call the content folder, and a name under which a browser keeps drafts of it. */
	folder: string;
	key: string;
	/** Whether the site is shown beside. */
	hasPage: boolean;
	forms: Form[];
	blocks: BlockForm[];
}

/** Makes the page of the desk, its script and its styles. */
export async function makeDeskPage(
	setting: Setting,
): Promise<Record<string, (token: string) => Sent>> {
	const { script, style } = await readBundle();
	const frames = setting.hasPage ? 'http://localhost:* http://127.0.0.1:*' : "'none'";
	const whole = style.replace(/@tokens (light|dark);/g, (_, scheme: 'light' | 'dark') =>
		formatTokens(scheme),
	);
	return {
		'/': (token) => {
			const nonce = randomBytes(16).toString('base64');
			const policy = [
				"default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:",
				`style-src 'self' 'nonce-${nonce}'; frame-src ${frames}`,
				"base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			].join('; ');
			const headers = { ...typed('text/html'), 'content-security-policy': policy };
			return { headers, body: formatPage({ ...setting, token, nonce }) };
		},
		'/desk.js': () => ({ headers: typed('text/javascript'), body: script }),
		'/desk.css': () => ({ headers: typed('text/css'), body: whole }),
	};
}

function typed(type: string): Record<string, string> {
	return { 'content-type': `${type}; charset=utf-8` };
}

function formatPage(told: Setting & { token: string; nonce: string }): string {
	const data = JSON.stringify(told).replaceAll('<', '\\u003c');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<script type="application/json" id="setting">${data}</script>
<script type="module" src="/desk.js"></script>
</head>
<body>
<noscript>The desk needs JavaScript. Without it, edit the files in content/, and run npm run check.</noscript>
</body>
</html>
`;
}
