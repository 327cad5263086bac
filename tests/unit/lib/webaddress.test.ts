import { expect, test } from 'vitest';
import { findAddressFault } from '../../../src/lib/webaddress.ts';

test.each([
	'https://tidewater.example/2019/06/barrels?page=2#para-4',
	'http://www.tidewater.example',
	'HTTPS://Tidewater.Example:8080/@desk/a@b',
	'https://пример.example/信',
	'https://8.8.8.8/',
	'https://web.archive.org/web/2019/https://tidewater.example/',
	'https://[2001:db8::1]/',
])('findAddressFault() finds nothing wrong with %s', (address) => {
	expect(findAddressFault(address)).toBeUndefined();
});

test.each([
	['javascript:alert(1)', 'scheme'],
	['JavaScript://tidewater.example/%0aalert(1)', 'scheme'],
	['java\nscript:alert(1)', 'letters'],
	['\u0001javascript:alert(1)', 'letters'],
	['data:text/html,hi', 'scheme'],
	['file:///etc/passwd', 'scheme'],
	['ftp://tidewater.example/', 'scheme'],
	['blob:https://tidewater.example/1', 'scheme'],
	['//tidewater.example/', 'scheme'],
	['tidewater.example', 'scheme'],
	['', 'scheme'],
	['https://tide water.example/', 'letters'],
	['https:\\\\tidewater.example', 'letters'],
	['https:tidewater.example', 'host'],
	['https:///tidewater.example', 'host'],
	['https://', 'host'],
	['https://?q', 'host'],
	['https://tidewater.example:99999/', 'host'],
	['https://www.tidewater.example@evil.example/', 'person'],
	['https://desk:secret@tidewater.example/', 'person'],
	['https://@tidewater.example/', 'person'],
	['http://localhost:4321/', 'private'],
	['http://desk.localhost/', 'private'],
	['http://printer/', 'private'],
	['http://printer.local/', 'private'],
	['http://127.0.0.1/', 'private'],
	['http://127.1/', 'private'],
	['http://2130706433/', 'private'],
	['http://0x7f.0.0.1/', 'private'],
	['http://10.0.0.1/', 'private'],
	['http://172.16.0.1/', 'private'],
	['http://192.168.1.1/', 'private'],
	['http://169.254.169.254/latest/', 'private'],
	['http://100.64.0.1/', 'private'],
	['http://[::1]/', 'private'],
	['http://[fe80::1]/', 'private'],
	['http://[fd00::1]/', 'private'],
	['http://[::ffff:127.0.0.1]/', 'private'],
	['http://localhost./', 'private'],
])('findAddressFault() finds what is wrong with %j', (address, fault) => {
	expect(findAddressFault(address)).toBe(fault);
});
