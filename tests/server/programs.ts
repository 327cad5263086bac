import { findProgram } from '../program.ts';

/** The path of each server. */
export interface Found {
	nginx: string;
	caddy: string;
	apache: string;
}

const need = 'The tests of servers need';

/** Finds the servers, or installs them. */
export function findServers(): Found {
	return {
		nginx: findProgram({
			...{ name: 'nginx', need, variable: 'NGINX_PATH', version: '-v' },
			paths: ['/usr/sbin/nginx'],
			packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
		}),
		caddy: findProgram({
			...{ name: 'Caddy', need, variable: 'CADDY_PATH', version: 'version' },
			paths: ['/usr/bin/caddy'],
			packages: ['caddy'],
		}),
		apache: findProgram({
			...{ name: 'Apache', need, variable: 'APACHE_PATH', version: '-v' },
			paths: ['/usr/sbin/apache2'],
			packages: ['apache2'],
		}),
	};
}

/** Finds wget, or installs it. */
export function findWget(): string {
	return findProgram({
		...{ name: 'wget', need, variable: 'WGET_PATH' },
		paths: ['/usr/bin/wget', '/usr/local/bin/wget', '/opt/homebrew/bin/wget'],
		packages: ['wget'],
	});
}
