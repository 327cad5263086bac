import { existsSync } from 'node:fs';

/** A server that the build writes for. */
export type Kind = 'nginx' | 'caddy' | 'apache';

/** Where a server finds what it serves, and keeps what it needs. */
interface Places {
	folder: string;
	root: string;
	deploy: string;
	port: number;
}

const isRoot = process.getuid?.() === 0;

/** What stands around our file in the settings of a server, and with which arguments it is started. */
export function writeSettings(kind: Kind, places: Places): { settings: string; args: string[] } {
	const file = `${places.folder}/settings`;
	switch (kind) {
		case 'nginx':
			return { settings: writeNginx(places), args: ['-c', file, '-e', 'stderr'] };
		case 'caddy':
			return {
				settings: writeCaddy(places),
				args: ['run', '--adapter', 'caddyfile', '--config', file],
			};
		case 'apache':
			return { settings: writeApache(places), args: ['-f', file, '-DFOREGROUND'] };
	}
}

function writeNginx({ folder, root, deploy, port }: Places): string {
	const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
	const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return `${existsSync(brotli) ? `load_module ${brotli};` : ''}
${isRoot ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log stderr;
events {}
http {
	access_log off;
	include /etc/nginx/mime.types;
	${kept.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n\t')}
	server {
		listen 127.0.0.1:${port};
		root ${root};
		${existsSync(brotli) ? 'brotli_static on;' : ''}
		include ${deploy}/nginx.conf;
	}
}
`;
}

function writeCaddy({ root, deploy, port }: Places): string {
	return `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${root}
	import ${deploy}/Caddyfile
}
`;
}

function writeApache({ folder, root, port }: Places): string {
	const modules =
		'mpm_event authz_core mime dir rewrite headers negotiation autoindex deflate filter';
	return `ServerRoot ${folder}
${modules
	.split(' ')
	.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
	.join('\n')}
Listen 127.0.0.1:${port}
TraceEnable off
ServerName 127.0.0.1
User www-data
Group www-data
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/errors
TypesConfig /etc/mime.types
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/plain text/csv
DocumentRoot ${root}
<Directory ${root}>
	Options Indexes FollowSymLinks MultiViews
	AllowOverride All
	Require all granted
</Directory>
`;
}
