// What a compromised key had signed before: asked for by the key's id alone, which thousands of certificates share.

import { asked, forget, keep, kept } from "./files.js";

/** A part names 50,000 certificates and has 3.2 MB; the verifier has room for ten. */
const MOST = 10;
const LARGEST = 4 * 1024 * 1024;
const LONGEST = 60_000;

const address = (keyID, number) => `/.well-known/titlecert-before/${keyID}-${number}`;

/**
 * `{parts, isKept}`: the list as the site has it, all of it, else as it was last kept; no parts where there is no list.
 * Parts of two lists are not mixed: where one cannot be had, none of the others is taken.
 */
export async function issuedBefore(keyID) {
  return (await offered(keyID)) ?? { parts: await keptParts(keyID), isKept: true };
}

/** Null when the site did not answer for every part. */
async function offered(keyID) {
  const parts = [];
  while (parts.length < MOST) {
    const { bytes, isAbsent } = await asked(address(keyID, parts.length + 1), { longest: LONGEST, largest: LARGEST });
    if (isAbsent) break;
    if (!bytes) return null;
    parts.push(bytes);
  }
  return { parts, isKept: false };
}

async function keptParts(keyID) {
  const parts = [];
  for (let part = await kept(address(keyID, 1)); part && parts.length < MOST;) {
    parts.push(part);
    part = await kept(address(keyID, parts.length + 1));
  }
  return parts;
}

/** In the place of what was kept of an earlier list. */
export async function keepIssuedBefore(keyID, parts) {
  for (let number = 1; number <= MOST; number += 1) {
    const part = parts[number - 1];
    await (part ? keep(address(keyID, number), part) : forget(address(keyID, number)));
  }
}
