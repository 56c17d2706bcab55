/** A certificate that nobody vouches for, made anew each time: browsers in tests are told to take any. */
import { generateKeyPairSync, sign } from 'node:crypto';

/** A value with its kind and length, as ASN.1 writes them (X.690). */
function value(kind: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([kind, ...size]), content]);
}

const list = (...parts: Buffer[]): Buffer => value(0x30, ...parts);
const named = (hex: string): Buffer => value(0x06, Buffer.from(hex, 'hex'));

const ECDSA_WITH_SHA256 = list(named('2a8648ce3d040302'));
const COMMON_NAME = named('550403');
const DAY = 86_400_000;

/** `261126120000Z` */
const time = (at: number): Buffer =>
  value(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/\D/g, '')}Z`));

/** For a week around `now`; milliseconds since 1970. */
export function createCertificate(now = Date.now()): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = list(value(0x31, list(COMMON_NAME, value(0x0c, Buffer.from('the rig')))));
  const told = list(
    value(0x02, Buffer.from([1])),
    ...[ECDSA_WITH_SHA256, name, list(time(now - DAY), time(now + 6 * DAY)), name],
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = value(0x03, Buffer.from([0]), sign('sha256', told, privateKey));
  const whole = list(told, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${whole}\n-----END CERTIFICATE-----\n`,
  };
}
