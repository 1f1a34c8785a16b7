// What a compromised key had signed before: asked for by the key's id alone, which thousands of certificates share.

import { fetched, keep, kept } from "./files.js";

/** A part names 50,000 certificates and has 3.2 MB. */
const MOST = 20;

const address = (keyID, number) => `/.well-known/titlecert-before/${keyID}-${number}`;

/** The list's parts as the site has them, else as they were kept; none where there is no list. */
export async function issuedBefore(keyID) {
  const parts = [];
  for (let number = 1; number <= MOST; number += 1) {
    const part = (await fetched(address(keyID, number))) ?? (await kept(address(keyID, number)));
    if (!part) break;
    parts.push(part);
  }
  return parts;
}

export async function keepIssuedBefore(keyID, parts) {
  for (const [index, part] of parts.entries()) await keep(address(keyID, index + 1), part);
}
