import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script and the styles of the desk, as a browser gets them. */
interface Bundle {
	script: string;
	style: string;
}

/** Bundles what runs in the browser, in memory: nothing of it is written, so nothing of it can be in a build. */
export async function readBundle(): Promise<Bundle> {
	const path = (name: string) => fileURLToPath(new URL(`../client/${name}`, import.meta.url));
	const made = await build({
		configFile: false,
		envDir: false,
		logLevel: 'error',
		publicDir: false,
		root: path('.'),
		build: {
			write: false,
			minify: false,
			modulePreload: false,
			rollupOptions: { input: [path('desk.ts'), path('desk.css')] },
		},
	});
	const parts = (Array.isArray(made) ? made : [made]).flatMap((one) =>
		'output' in one ? one.output : [],
	);
	const scripts = parts.filter((one) => one.type === 'chunk');
	const styles = parts.filter((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
	return {
		script: scripts.map((one) => ('code' in one ? one.code : '')).join('\n'),
		style: styles.map((one) => ('source' in one ? String(one.source) : '')).join('\n'),
	};
}
